using System.Collections.Immutable;
using EqualityCloud.Schema.Writing;

namespace EqualityCloud.Schema.Access;

/// <summary>What came of ending sign-ins.</summary>
/// <param name="Sessions">Those that are left.</param>
/// <param name="Errors">Why nothing was done; empty where it was.</param>
public sealed record SessionsPayload(ImmutableArray<WebSession> Sessions, ImmutableArray<IUserError> Errors);

using System.Collections.Immutable;
using EqualityCloud.Schema.Writing;

namespace EqualityCloud.Schema.Access;

/// <summary>What came of a change to an API client.</summary>
/// <param name="ApiClient">As it is now; null where nothing was done.</param>
/// <param name="Errors">Why nothing was done; empty where it was.</param>
public sealed record ApiClientPayload(RegisteredClient? ApiClient, ImmutableArray<IUserError> Errors);

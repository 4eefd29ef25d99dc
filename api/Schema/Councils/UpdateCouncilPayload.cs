using System.Collections.Immutable;
using EqualityCloud.Schema.Writing;

namespace EqualityCloud.Schema.Councils;

/// <summary>What came of <c>updateCouncil</c>.</summary>
/// <param name="Council">The council as it is now; null where nothing was done.</param>
/// <param name="Errors">Why nothing was done; empty where it was.</param>
public sealed record UpdateCouncilPayload(Council? Council, ImmutableArray<IUserError> Errors);

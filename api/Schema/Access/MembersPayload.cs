using System.Collections.Immutable;
using EqualityCloud.Schema.Writing;

namespace EqualityCloud.Schema.Access;

/// <summary>What came of a change to the members.</summary>
/// <param name="Members">The list as it is now; null where nothing was done.</param>
/// <param name="Errors">Why nothing was done; empty where it was.</param>
public sealed record MembersPayload(TenantMembers? Members, ImmutableArray<IUserError> Errors);

using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.GraphQL.Authorization;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.Schema.Callers;

[QueryType]
internal static partial class MeQueries
{
    /// <summary>Who the caller is and what it may do.</summary>
    [AllowAnonymous]
    public static Me GetMe(CallerGrains grains)
    {
        var caller = grains.Caller;
        return new Me(caller.Actor, caller.Kind, [.. Enum.GetValues<Permissions>().Where(p => p is not Permissions.None && caller.May(p))], caller.HeldRoles);
    }
}

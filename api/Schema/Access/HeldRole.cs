using EqualityCloud.Contracts.Access;
using EqualityCloud.GraphQL.Types.Relay;

namespace EqualityCloud.Schema.Access;

/// <summary>Somebody holds a role title of the council for a time, as its own or standing in.</summary>
public sealed class HeldRole(RoleHolding holding)
{
    /// <summary>Names the holding.</summary>
    [ID]
    public Guid Id => holding.Id;

    /// <summary>The title as objectives and actions name it.</summary>
    public string Title => holding.Title;

    /// <summary>Who holds it.</summary>
    [ID<TenantMember>]
    public Guid MemberId => PrincipalKey.IdOf(holding.Member);

    /// <summary>The first day.</summary>
    public DateOnly From => holding.From;

    /// <summary>The last day; null for no end yet.</summary>
    public DateOnly? Until => holding.Until;

    /// <summary>For whom the member stands in; null where the title is its own.</summary>
    [ID<TenantMember>]
    public Guid? CoversForId => holding.CoversFor is { } covered ? PrincipalKey.IdOf(covered) : null;
}

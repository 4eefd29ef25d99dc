using System.Collections.Immutable;
using EqualityCloud.Contracts.Access;
using EqualityCloud.GraphQL.Types.Relay;

namespace EqualityCloud.Schema.Access;

/// <summary>An invitation; its code is in the e-mail and nowhere else.</summary>
public sealed class MemberInvitation(InvitationView view)
{
    /// <summary>Names it.</summary>
    [ID]
    public Guid Id => view.Id;

    /// <summary>Where it went.</summary>
    public string Email => view.Email;

    /// <summary>What its user becomes.</summary>
    public ImmutableArray<string> Roles => view.Roles;

    /// <summary>The actor who invited.</summary>
    public string InvitedBy => view.InvitedBy;

    /// <summary>When.</summary>
    public DateTimeOffset InvitedAt => view.InvitedAt;

    /// <summary>Until when it can be used.</summary>
    public DateTimeOffset Expires => view.Expires;

    /// <summary>What became of it.</summary>
    public InvitationStatus Status => view.Status;
}

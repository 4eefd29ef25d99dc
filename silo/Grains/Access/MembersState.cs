using System.Collections.Immutable;

using EqualityCloud.Contracts.Access;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Grains.Durable;

namespace EqualityCloud.Grains.Access;

/// <summary>What storage keeps of the members of one tenant.</summary>
[GenerateSerializer, Immutable, Alias("members.state")]
internal sealed record MembersState : DurableState
{
    [Id(0)] public TenantKind Kind { get; init; }
    [Id(1)] public string Name { get; init; } = "";
    [Id(2)] public ImmutableArray<Member> Members { get; init; } = [];
    [Id(3)] public ImmutableArray<RoleHolding> Holdings { get; init; } = [];
    [Id(4)] public ImmutableArray<InvitationState> Invitations { get; init; } = [];

    public Member? Member(string subject) => Members.FirstOrDefault(member => member.Subject == subject);

    public MembersState With(Member member) =>
        Member(member.Subject) is { } old ? this with { Members = Members.Replace(old, member) } : this with { Members = Members.Add(member) };
}

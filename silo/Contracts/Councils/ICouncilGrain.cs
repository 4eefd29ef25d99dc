using System.Collections.Immutable;
using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Contracts.Councils;

/// <summary>One council: its profile, settings and the index of what it has.</summary>
[TenantKeyed, Alias("council")]
public interface ICouncilGrain : IOutboxSender, IOutboxReceiver
{
    /// <summary>The council; null where the tenant is none.</summary>
    [Alias("get"), ReadOnly]
    Task<CouncilView?> Get();

    /// <summary>Makes it; a second time it changes nothing.</summary>
    [Alias("create")]
    Task<Outcome> Create(CouncilProfile profile);

    /// <summary>Replaces its profile and settings.</summary>
    [Alias("edit")]
    Task<Outcome> Edit(CouncilProfile profile, WriteRequest request);

    /// <summary>Adds what of this the council does not have yet: bodies, units and characteristics that a pack brings.</summary>
    [Alias("adopt")]
    Task<Outcome> Adopt(ImmutableArray<GovernanceBody> bodies, ImmutableArray<OrganisationUnit> units, ImmutableArray<OwnCharacteristic> characteristics);
}

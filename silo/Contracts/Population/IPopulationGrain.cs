using System.Collections.Immutable;
using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Contracts.Population;

/// <summary>Who lives in a council's area. Its key is the tenant's.</summary>
[TenantKeyed, Alias("population")]
public interface IPopulationGrain : IOutboxSender
{
    /// <summary>The census of the council's area and what the council adds; null where the tenant is no council.</summary>
    [Alias("get")]
    Task<PopulationProfile?> Get();

    /// <summary>Holds workforces against residents, in the order given; empty where the tenant is no council.</summary>
    [Alias("represent")]
    Task<ImmutableArray<Representation>> Represent(ImmutableArray<WorkforceFigures> workforces);

    /// <summary>Adds a fact.</summary>
    [Alias("add-fact")]
    Task<Outcome> AddFact(Guid id, PopulationFactEntry entry, WriteRequest request);

    /// <summary>Takes a fact out.</summary>
    [Alias("remove-fact")]
    Task<Outcome> RemoveFact(Guid id, WriteRequest request);
}

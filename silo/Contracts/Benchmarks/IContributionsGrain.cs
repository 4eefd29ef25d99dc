using System.Collections.Immutable;
using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Contracts.Benchmarks;

/// <summary>A part of the contributions to one indicator and period; its key is <see cref="BenchmarkKey.Contributions"/>. Raw figures never leave the benchmark's grains: people and programs are not let in.</summary>
[Shared(CallerKind.System), Alias("benchmarks.contributions")]
public interface IContributionsGrain : IGrainWithStringKey
{
    /// <summary>Takes what metrics contribute and withdraw. Admits the product itself, delivering for a tenant; the contributor is that tenant.</summary>
    [Alias("deliver")]
    Task Deliver(Delivery delivery);

    /// <summary>What stands contributed now. Admits the benchmark.</summary>
    [Alias("read"), ReadOnly]
    Task<ImmutableArray<HeldContribution>> Read();

    /// <summary>Keeps what a version is made from. Until the benchmark names the version it may be kept again. Admits the benchmark.</summary>
    [Alias("freeze")]
    Task Freeze(int version, ImmutableArray<HeldContribution> held);

    /// <summary>What a version was made from; empty where there is none. Admits the benchmark.</summary>
    [Alias("frozen"), ReadOnly]
    Task<ImmutableArray<HeldContribution>> Frozen(int version);
}

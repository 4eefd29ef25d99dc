using System.Collections.Immutable;

using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Contracts.Benchmarks;

/// <summary>Which indicators of the catalogue are compared, and in which groups councils are. The same for everybody, and nothing is stored.</summary>
[Shared(CallerKind.Member, CallerKind.Integrator), Alias("benchmarks.compared-indicators")]
public interface IComparedIndicatorsGrain : IGrainWithStringKey
{
    /// <summary>The one list's key.</summary>
    const string Key = "compared";

    /// <summary>The indicators by title. Admits those who may read benchmarks.</summary>
    [Alias("all"), ReadOnly]
    Task<ImmutableArray<BenchmarkDescription>> All();

    /// <summary>The groups of some kinds in a period, which are the same for every indicator; empty for what is no period. Admits those who may read benchmarks.</summary>
    [Alias("groups"), ReadOnly]
    Task<ImmutableArray<OverviewGroup>> Groups(Period period, ImmutableArray<BenchmarkGroupKind> kinds);

    /// <summary>The councils of a group of a period, whether or not they contribute; empty where there is no such group. Admits those who may read benchmarks.</summary>
    [Alias("members"), ReadOnly]
    Task<ImmutableArray<GroupMember>> Members(Period period, string group);
}

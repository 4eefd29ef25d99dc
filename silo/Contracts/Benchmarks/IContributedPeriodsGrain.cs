using System.Collections.Immutable;

using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Contracts.Benchmarks;

/// <summary>The periods of an indicator that somebody contributes to, or did once; its key is the indicator's id. It knows neither who nor what.</summary>
[Shared(CallerKind.System), Alias("benchmarks.contributed-periods")]
public interface IContributedPeriodsGrain : IGrainWithStringKey
{
    /// <summary>Notes that a period is about to be contributed to. Admits the product itself, delivering for a tenant.</summary>
    [Alias("note")]
    Task Note(Period period);

    /// <summary>The periods, newest first; at most 120. Admits the benchmark.</summary>
    [Alias("all"), ReadOnly]
    Task<ImmutableArray<Period>> All();
}

using System.Collections.Immutable;
using EqualityCloud.Contracts.Benchmarks;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.Schema.Benchmarks;

/// <summary>An indicator that is compared, with what there is to read of it.</summary>
public sealed class BenchmarkIndicator(BenchmarkSummary summary)
{
    /// <summary>What is compared.</summary>
    public BenchmarkDescription Indicator => summary.Description;

    /// <summary>The periods that something was released of, newest first.</summary>
    [ListSize(AssumedSize = 20)]
    public ImmutableArray<BenchmarkPeriod> Periods => summary.Periods;

    /// <summary>The periods that were released with noise.</summary>
    [ListSize(AssumedSize = 5)]
    public ImmutableArray<Period> OpenPeriods => summary.Open;

    /// <summary>The periods whose last release was refused as a whole, newest first.</summary>
    [ListSize(AssumedSize = 5)]
    public ImmutableArray<RefusedRelease> Refused => summary.Refused;
}

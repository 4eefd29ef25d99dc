using BenchmarkDotNet.Attributes;
using EqualityCloud.Statistics.Counts;
using EqualityCloud.Statistics.Indicators;
using EqualityCloud.Statistics.Likelihoods;
using EqualityCloud.Statistics.Targets;

namespace EqualityCloud.Statistics.Benchmarks;

/// <summary>What a page of metrics costs for each metric, and the worst that the exact test can meet.</summary>
[MemoryDiagnoser]
public class VerdictBenchmarks
{
    private static readonly DateOnly Start = new(2022, 3, 31);

    private readonly TwoGroups _large = new(new GroupCount(24, 120), new GroupCount(180, 600));
    private readonly TwoGroups _few = new(new GroupCount(6, 240), new GroupCount(12, 860));
    private readonly TwoGroups _million = new(new GroupCount(500_900, 1_000_000), new GroupCount(499_500, 1_000_000));

    private readonly Trajectory _trajectory = new(
        new Target.PointsAYear(1, new DateOnly(2026, 3, 31)), new DatedValue(Start, 10), MeasureShape.Of(IndicatorKind.Proportion, FavourableDirection.Higher));

    [Benchmark]
    public object LikelihoodByZTest() => RelativeLikelihood.Estimate(_large, RatioOrientation.InterestOverComparator);

    [Benchmark]
    public object LikelihoodByFisher() => RelativeLikelihood.Estimate(_few, RatioOrientation.InterestOverComparator);

    [Benchmark]
    public double FisherWithMarginsOfAMillion() => FisherTest.TwoSided(_million);

    [Benchmark]
    public object OnTrackVerdict() => _trajectory.Judge(TrackRule.Default, new DateOnly(2024, 11, 22), new DatedValue(new DateOnly(2024, 3, 31), 11.5));
}

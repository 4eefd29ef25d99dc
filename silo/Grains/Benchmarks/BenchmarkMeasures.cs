using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Statistics.Disclosure.Releases;
using EqualityCloud.Statistics.Indicators;

namespace EqualityCloud.Grains.Benchmarks;

/// <summary>How indicators of the catalogue are compared.</summary>
internal static class BenchmarkMeasures
{
    /// <summary>The measure of an indicator; null for one that is not in the catalogue, or of a kind that is not compared.</summary>
    public static BenchmarkMeasure? Of(string? indicatorId) => (indicatorId is null ? null : IndicatorCatalogue.Standard.FindIndicator(indicatorId)) switch
    {
        { Kind: IndicatorKind.Proportion } => new BenchmarkMeasure(BenchmarkShape.Share),
        { Kind: IndicatorKind.RelativeLikelihood } likelihood => new BenchmarkMeasure(BenchmarkShape.Likelihood) { Orientation = likelihood.Orientation ?? default, Event = likelihood.Event },
        { Kind: IndicatorKind.PayGap } => new BenchmarkMeasure(BenchmarkShape.Value),
        _ => null,
    };

    /// <summary>The kind of metric whose figures have that shape.</summary>
    public static MetricKind KindOf(BenchmarkMeasure measure) => measure.Shape switch
    {
        BenchmarkShape.Share => MetricKind.Proportion,
        BenchmarkShape.Likelihood => MetricKind.RelativeLikelihood,
        _ => MetricKind.PayGap,
    };

    public static string TitleOf(string indicatorId) => IndicatorCatalogue.Standard.FindIndicator(indicatorId)?.Title ?? indicatorId;
}

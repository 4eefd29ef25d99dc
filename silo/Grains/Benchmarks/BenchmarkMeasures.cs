using System.Collections.Immutable;

using EqualityCloud.Contracts.Benchmarks;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Grains.Metrics;
using EqualityCloud.Statistics.Disclosure.Releases;
using EqualityCloud.Statistics.Indicators;

using FavourableDirection = EqualityCloud.Contracts.Metrics.FavourableDirection;
using MeasureUnit = EqualityCloud.Contracts.Metrics.MeasureUnit;

namespace EqualityCloud.Grains.Benchmarks;

/// <summary>How indicators of the catalogue are compared.</summary>
internal static class BenchmarkMeasures
{
    /// <summary>What employers publish by name under the law; whatever else is contributed is private.</summary>
    private const string Public = "gender-pay-gap-";

    /// <summary>All indicators that are compared, by title.</summary>
    public static ImmutableArray<BenchmarkDescription> All { get; } =
    [
        .. from indicator in IndicatorCatalogue.Standard.Indicators
           let measure = Of(indicator.Id)
           where measure is not null
           orderby indicator.Title, indicator.Id
           select Describe(indicator.Id, measure),
    ];

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

    /// <summary>What an indicator's benchmark compares, for people.</summary>
    /// <param name="indicatorId">The id of an indicator that is compared.</param>
    /// <param name="measure">Its measure.</param>
    public static BenchmarkDescription Describe(string indicatorId, BenchmarkMeasure measure)
    {
        var indicator = IndicatorCatalogue.Standard.FindIndicator(indicatorId)!;
        return new BenchmarkDescription(
            indicatorId, indicator.Title, KindOf(measure), Mirror<MeasureUnit>.Of(indicator.Unit), Mirror<FavourableDirection>.Of(indicator.Favourable), indicatorId.StartsWith(Public, StringComparison.Ordinal));
    }
}

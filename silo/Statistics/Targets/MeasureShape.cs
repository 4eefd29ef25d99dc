using EqualityCloud.Statistics.Indicators;

namespace EqualityCloud.Statistics.Targets;

/// <summary>What a target has to know of the figure it is for: its unit, which way is better, and where parity lies.</summary>
/// <param name="Unit">The unit of values, baselines and targets alike.</param>
/// <param name="Favourable">Which way is better.</param>
/// <param name="Parity">Where the groups fare alike; null where the figure has no parity, and then <see cref="FavourableDirection.Parity"/> cannot be judged.</param>
public sealed record MeasureShape(MeasureUnit Unit, FavourableDirection Favourable, ParityPoint? Parity = null)
{
    /// <summary>The shape that a kind of figure has by its nature. A rate is taken per 1,000: say <c>with { Unit = … }</c> for another base.</summary>
    /// <param name="kind">The kind of figure.</param>
    /// <param name="favourable">Which way is better.</param>
    public static MeasureShape Of(IndicatorKind kind, FavourableDirection favourable) => new(
        kind switch
        {
            IndicatorKind.Proportion or IndicatorKind.PayGap => MeasureUnit.Percent,
            IndicatorKind.PercentagePointDifference => MeasureUnit.PercentagePoint,
            IndicatorKind.RelativeLikelihood or IndicatorKind.Index => MeasureUnit.Ratio,
            IndicatorKind.Rate => MeasureUnit.Per1000,
            IndicatorKind.Level => MeasureUnit.Level,
            IndicatorKind.Count => MeasureUnit.Count,
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        },
        favourable,
        ParityPoint.Of(kind));
}

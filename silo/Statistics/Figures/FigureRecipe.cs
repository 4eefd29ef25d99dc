using EqualityCloud.Statistics.Indicators;
using EqualityCloud.Statistics.Likelihoods;

namespace EqualityCloud.Statistics.Figures;

/// <summary>How a figure is made from what was recorded.</summary>
/// <param name="Kind">What sort of figure it is.</param>
/// <param name="Unit">Its unit; for a rate it says per how many.</param>
public sealed record FigureRecipe(IndicatorKind Kind, MeasureUnit Unit)
{
    /// <summary>For a relative likelihood, which group is on top.</summary>
    public RatioOrientation Orientation { get; init; }

    /// <summary>For a comparison of two groups, whether the outcome is welcome; null where that is not known, and then no group is named.</summary>
    public EventNature? Event { get; init; }

    /// <summary>For a percentage-point difference, what it is a difference of.</summary>
    public DifferenceForm Difference { get; init; }

    /// <summary>The confidence of intervals in percent, between 0 and 100.</summary>
    public double ConfidencePercent { get; init; } = Interval.DefaultConfidence;

    /// <summary>The recipe of a catalogue indicator.</summary>
    /// <param name="indicator">The indicator.</param>
    public static FigureRecipe Of(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return new FigureRecipe(indicator.Kind, indicator.Unit)
        {
            Orientation = indicator.Orientation ?? default,
            Event = indicator.Event,
            Difference = indicator.Difference ?? default,
        };
    }
}

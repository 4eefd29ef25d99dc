using EqualityCloud.Statistics;
using EqualityCloud.Statistics.Figures;
using EqualityCloud.Statistics.Likelihoods;

namespace EqualityCloud.Grains.Metrics;

/// <summary>What the statistics made of some figures, with the counts behind it.</summary>
/// <param name="Outcome">The figure, or why there is none.</param>
/// <param name="Cases">How many had the outcome; null without counts.</param>
/// <param name="People">Of how many; null without counts.</param>
/// <param name="Orientation">For a ratio of two groups, which is on top.</param>
internal readonly record struct Measured(Calculated<Figure> Outcome, long? Cases = null, long? People = null, RatioOrientation? Orientation = null)
{
    public Figure? Figure => (Outcome as Calculated<Figure>.Known)?.Value;

    public static Measured Not(NotCalculableReason reason) => new(new Calculated<Figure>.NotCalculable(reason));
}

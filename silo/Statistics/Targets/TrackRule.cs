using EqualityCloud.Statistics.Indicators;

namespace EqualityCloud.Statistics.Targets;

/// <summary>
/// When a figure counts as on track, at risk or off track. There is no national rule for this, so it is a setting and its text is always shown
/// beside the verdict.
/// </summary>
/// <param name="OnTrackWithin">Behind by no more than this is still on track.</param>
/// <param name="AtRiskWithin">Behind by no more than this is at risk, and by more is off track; null for no such band.</param>
/// <param name="NotWorseIsAtRisk">Whether a figure further behind is at risk rather than off track as long as it is no worse than the figure before it.</param>
public sealed record TrackRule(Tolerance OnTrackWithin, Tolerance? AtRiskWithin, bool NotWorseIsAtRisk)
{
    /// <summary>On track within 10% of the planned change, at risk within 30%. It works near 0 and for slow changes from a high level alike.</summary>
    public static TrackRule Default { get; } = new(
        new Tolerance(10, ToleranceBase.PercentOfPlannedChange),
        new Tolerance(30, ToleranceBase.PercentOfPlannedChange),
        NotWorseIsAtRisk: false);

    /// <summary>On track within 10% of the expected value; beyond that at risk if no worse than the figure before, else off track: common in councils' reports.</summary>
    public static TrackRule WithinTenPercentOrNotWorse { get; } = new(
        new Tolerance(10, ToleranceBase.PercentOfExpected),
        AtRiskWithin: null,
        NotWorseIsAtRisk: true);

    /// <summary>The rule as sentences, complete enough to check a verdict by hand.</summary>
    /// <param name="unit">The unit of the figure.</param>
    public string Describe(MeasureUnit unit)
    {
        var atRisk = (AtRiskWithin, NotWorseIsAtRisk) switch
        {
            ({ } within, true) => $"At risk: behind by no more than {within.Describe(unit)}, or no worse than the figure before. ",
            ({ } within, false) => $"At risk: behind by no more than {within.Describe(unit)}. ",
            (null, true) => "At risk: further behind, but no worse than the figure before. ",
            (null, false) => "",
        };
        var onTrack = OnTrackWithin.Amount == 0
            ? "On track: at or ahead of the expected value."
            : $"On track: at or ahead of the expected value, or behind it by no more than {OnTrackWithin.Describe(unit)}.";
        return $"{onTrack} {atRisk}Off track: further behind, or the due date has passed without the target being met. "
            + "Each figure is compared with the value expected on its own day.";
    }
}

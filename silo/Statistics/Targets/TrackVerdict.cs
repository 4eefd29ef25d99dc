namespace EqualityCloud.Statistics.Targets;

/// <summary>The answer to "is it on track?", complete enough to be shown without its colour.</summary>
/// <param name="Status">The verdict.</param>
/// <param name="Reason">Why, as a stable code.</param>
/// <param name="ExpectedThen">The value expected on the day of the latest figure; the verdict compares like with like, so this is what it used.</param>
/// <param name="ExpectedNow">The value expected on the day asked about.</param>
/// <param name="Behind">How far the latest figure is behind <paramref name="ExpectedThen"/> in the favourable direction, in the figure's unit (or by
/// <see cref="ParityPoint.Distance"/>); negative where it is ahead, null where there is nothing to compare.</param>
/// <param name="MayBeChance">For a figure that is behind, whether what was expected lies within its interval, so that chance alone may have put it behind; null
/// where the figure is not behind or has no interval. The verdict itself goes by the figure.</param>
/// <param name="Rule">The rule that was applied, as a sentence to stand beside the verdict.</param>
/// <param name="Explanation">What was compared with what and how it came out, in a sentence.</param>
public sealed record TrackVerdict(
    TrackStatus Status,
    TrackReason Reason,
    ExpectedValue ExpectedThen,
    ExpectedValue ExpectedNow,
    double? Behind,
    bool? MayBeChance,
    string Rule,
    string Explanation);

using System.Collections.Immutable;

namespace EqualityCloud.Statistics.Targets;

/// <summary>How the groups of a breakdown stand against their own targets.</summary>
/// <param name="Groups">A verdict for each group that has a target, in the order the targets were given.</param>
/// <param name="Overall">The worst of them, so that no group hides behind another; not calculable where there is no target.</param>
public sealed record BreakdownTrack(ImmutableArray<GroupTrackVerdict> Groups, TrackStatus Overall)
{
    private static readonly ImmutableArray<TrackStatus> WorstFirst =
        [TrackStatus.OffTrack, TrackStatus.AtRisk, TrackStatus.NotCalculable, TrackStatus.NotStarted, TrackStatus.OnTrack, TrackStatus.Met];

    /// <summary>How <see cref="Overall"/> is found, as a sentence to stand beside it.</summary>
    public const string OverallRule = "Overall: the worst of the groups, in the order off track, at risk, not calculable, not started, on track, met.";

    /// <summary>Judges each group against its own target.</summary>
    /// <param name="targets">The targets; each group at most once.</param>
    /// <param name="figures">Figures by group id; a group that is missing here has no figure.</param>
    /// <param name="rule">The tolerances to apply to all groups.</param>
    /// <param name="asOf">The day asked about.</param>
    /// <exception cref="ArgumentException">A group has two targets.</exception>
    public static BreakdownTrack Judge(IEnumerable<GroupTrajectory> targets, IReadOnlyDictionary<string, GroupFigures> figures, TrackRule rule, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(targets);
        ArgumentNullException.ThrowIfNull(figures);

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var verdicts = ImmutableArray.CreateBuilder<GroupTrackVerdict>();
        foreach (var target in targets)
        {
            if (!seen.Add(target.Group)) throw new ArgumentException($"The group '{target.Group}' has two targets.", nameof(targets));

            var known = figures.GetValueOrDefault(target.Group);
            verdicts.Add(new GroupTrackVerdict(target.Group, target.Trajectory.Judge(rule, asOf, known?.Latest, known?.Previous, known?.Interval)));
        }

        var statuses = verdicts.Select(v => v.Verdict.Status).ToHashSet();
        return new BreakdownTrack(verdicts.DrainToImmutable(), WorstFirst.FirstOrDefault(statuses.Contains, TrackStatus.NotCalculable));
    }

    /// <summary>Equal where groups and verdicts are equal, in order.</summary>
    /// <param name="other">The other.</param>
    public bool Equals(BreakdownTrack? other) => other is not null && Overall == other.Overall && Groups.SequenceEqual(other.Groups);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Overall, Groups.Length);
}

using EqualityCloud.Contracts.History;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Durable;
using EqualityCloud.Grains.Imports;

namespace EqualityCloud.Grains.Metrics;

/// <summary>What an import does to a metric's figures, and undoes.</summary>
internal static class ObservationChanges
{
    /// <summary>Whether two entries say the same, whatever a spreadsheet made of blanks and trailing zeros.</summary>
    public static bool Says(ObservationEntry? one, ObservationEntry? other) => (one, other) switch
    {
        (null, null) => true,
        (null, _) or (_, null) => false,
        _ => one.Period == other.Period
            && one.Status == other.Status
            && one.Figures.OrderBy(figure => figure.Group, StringComparer.Ordinal).SequenceEqual(other.Figures.OrderBy(figure => figure.Group, StringComparer.Ordinal))
            && SameText.Says(one.Label, other.Label)
            && SameText.Says(one.Source, other.Source)
            && SameText.Says(one.Note, other.Note),
    };

    public static Change<MetricState> Swap(Guid id, MetricState state, ObservationSwap swap, Guid job, string actor, DateTimeOffset at)
    {
        var held = MetricChanges.Find(state, swap.Period);
        if (Says(held?.Entry, swap.After))
        {
            return Change<MetricState>.Nothing();
        }
        if (!Says(held?.Entry, swap.Before))
        {
            return Change<MetricState>.Refuse(new Problem(ProblemCodes.Conflict, null, "Somebody changed these figures meanwhile, so they are left as they are."));
        }
        if (swap.After is not { } after)
        {
            return MetricChanges.Withdraw(id, state, swap.Period, "The import that brought these figures was undone.", actor, at);
        }
        // Whether a correction needs a note was judged when the import was checked; putting back what was there needs none.
        var problems = MetricRules.Check(state.Details, after, earlier: null, DateOnly.FromDateTime(at.UtcDateTime));
        if (!problems.IsEmpty)
        {
            return Change<MetricState>.Refuse(problems);
        }
        var revision = MetricChanges.NextRevision(state, held, swap.Period);
        var (next, past) = MetricChanges.Put(state, new Observation { Entry = after, Revision = revision, RecordedBy = actor, RecordedAt = at });
        return new Change<MetricState>
        {
            Next = next,
            Owes = version =>
            [
                .. past.Select(old => new OutboxMessage.History(new HistoryItem { Kind = HistoryKind.Observation, Observation = old })),
                Trail.Line(held is null ? "observation.recorded" : "observation.corrected", $"metric/{id:N}", version, ("period", MetricChanges.Words(swap.Period)), ("import", $"{job:N}")),
                .. MetricContributions.Owed(next, swap.Period),
            ],
        };
    }
}

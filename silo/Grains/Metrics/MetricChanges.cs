using System.Collections.Immutable;

using EqualityCloud.Contracts.History;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Durable;
using EqualityCloud.Grains.Validation;

namespace EqualityCloud.Grains.Metrics;

/// <summary>The pure transitions of a metric.</summary>
internal static class MetricChanges
{
    public static Change<MetricState> Create(Guid id, MetricState state, string reference, MetricDetails details)
    {
        var problems = MetricRules.Check(details);
        return problems.IsEmpty
            ? new Change<MetricState>
            {
                Next = state with { Ref = reference, Details = details },
                Created = id,
                Owes = version => [new OutboxMessage.MetricCreated(id), Line("metric.created", id, version, ("title", details.Title))],
            }
            : Refuse("details", problems);
    }

    public static Change<MetricState> Edit(Guid id, MetricState state, MetricDetails details)
    {
        var problems = MetricRules.Check(details).AddRange(GroupsInUse(state, details));
        if (!problems.IsEmpty)
        {
            return Refuse("details", problems);
        }
        return Same.Content(state.Details, details)
            ? Change<MetricState>.Nothing()
            : new Change<MetricState> { Next = state with { Details = details }, Owes = version => [Line("metric.edited", id, version, ("title", details.Title))] };
    }

    public static Change<MetricState> Record(Guid id, MetricState state, ObservationEntry entry, string actor, DateTimeOffset at)
    {
        var earlier = Find(state, entry.Period);
        var problems = MetricRules.Check(state.Details, entry, earlier, DateOnly.FromDateTime(at.UtcDateTime));
        if (!problems.IsEmpty)
        {
            return Refuse("observation", problems);
        }
        if (earlier is not null && Same.Content(earlier.Entry, entry))
        {
            return Change<MetricState>.Nothing();
        }
        var (next, past) = Put(state, new Observation { Entry = entry, Revision = (earlier?.Revision ?? 0) + 1, RecordedBy = actor, RecordedAt = at });
        return new Change<MetricState>
        {
            Next = next,
            Owes = version =>
            [
                .. past.Select(old => new OutboxMessage.History(new HistoryItem { Kind = HistoryKind.Observation, Observation = old })),
                Line(earlier is null ? "observation.recorded" : "observation.corrected", id, version,
                    ("period", Words(entry.Period)), ("status", $"{entry.Status}"), ("note", entry.Note)),
                .. MetricContributions.Owed(next, entry.Period),
            ],
        };
    }

    /// <summary>Takes over what a pack says; figures that people recorded since stay, unless the pack's own figures changed.</summary>
    public static Change<MetricState> Import(Guid id, MetricState state, ImportedMetric imported, string actor, DateTimeOffset at)
    {
        var next = state with { Ref = imported.Ref, Details = imported.Details };
        var past = ImmutableArray<Observation>.Empty;
        foreach (var entry in imported.Observations)
        {
            var mark = Same.Mark(entry);
            var earlier = Find(next, entry.Period);
            if (earlier is null || (!Same.Content(earlier.Entry, entry) && earlier.FromPack is not null && earlier.FromPack != mark))
            {
                (next, var superseded) = Put(next, new Observation { Entry = entry, Revision = (earlier?.Revision ?? 0) + 1, RecordedBy = actor, RecordedAt = at, FromPack = mark });
                past = past.AddRange(superseded);
            }
        }
        if (state.Exists && Same.Content(state, next))
        {
            return Change<MetricState>.Nothing();
        }
        return new Change<MetricState>
        {
            Next = next,
            Owes = version =>
            [
                .. state.Exists ? [] : (OutboxMessage[])[new OutboxMessage.MetricCreated(id)],
                .. past.Select(old => new OutboxMessage.History(new HistoryItem { Kind = HistoryKind.Observation, Observation = old })),
                Line("metric.imported", id, version, ("title", imported.Details.Title)),
                .. next.Consents.SelectMany(consent => MetricContributions.Owed(next, consent.Period)),
            ],
        };
    }

    public static MetricState Use(MetricState state, OutboxMessage.MetricUsed used)
    {
        var others = state.UsedBy.RemoveAll(use => use.Objective == used.Objective);
        return state with { UsedBy = used.Itself || !used.Actions.IsEmpty ? others.Add(new MetricUse(used.Objective, used.Itself, used.Actions)) : others };
    }

    private static Observation? Find(MetricState state, Period period) => state.Observations.FirstOrDefault(o => o.Entry.Period == period);

    /// <summary>Puts an observation in its place; what it supersedes, and what no longer fits, goes to the history.</summary>
    private static (MetricState Next, ImmutableArray<Observation> Past) Put(MetricState state, Observation observation)
    {
        var superseded = Find(state, observation.Entry.Period);
        var others = superseded is null ? state.Observations : state.Observations.Remove(superseded);
        var at = 0;
        while (at < others.Length && IsNewer(others[at].Entry.Period, observation.Entry.Period))
        {
            at++;
        }
        var all = others.Insert(at, observation);
        ImmutableArray<Observation> past = superseded is null ? [] : [superseded];
        return all.Length <= Limits.Observations
            ? (state with { Observations = all }, past)
            : (state with { Observations = all[..Limits.Observations] }, [.. past, .. all[Limits.Observations..]]);
    }

    private static bool IsNewer(Period one, Period other) => one.End != other.End ? one.End > other.End : one.Start > other.Start;

    private static ImmutableArray<Problem> GroupsInUse(MetricState state, MetricDetails details)
    {
        var groups = details.Breakdown?.Groups.Select(g => g.Key).Append(Breakdown.All).ToHashSet(StringComparer.Ordinal) ?? [Breakdown.All];
        var lost = state.Observations.SelectMany(o => o.Entry.Figures).Select(f => f.Group).Where(g => !groups.Contains(g)).Distinct(StringComparer.Ordinal);
        return [.. lost.Select(g => new Problem(ProblemCodes.UnknownGroup, "breakdown.groups", $"Group '{g}' has figures and cannot be taken out."))];
    }

    private static string Words(Period period) => $"{period.Start:yyyy-MM-dd}/{period.End:yyyy-MM-dd}";

    private static OutboxMessage.Audit Line(string @event, Guid id, int version, params ReadOnlySpan<(string Name, string? Value)> values) =>
        Trail.Line(@event, $"metric/{id:N}", version, values);

    private static Change<MetricState> Refuse(string prefix, ImmutableArray<Problem> problems) =>
        Change<MetricState>.Refuse([.. problems.Select(problem => problem.Under(prefix))]);
}

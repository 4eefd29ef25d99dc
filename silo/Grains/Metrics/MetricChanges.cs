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
                Next = state with { Ref = reference, Details = details, Unmade = false },
                Created = id,
                Owes = version => [new OutboxMessage.MetricCreated(id), Line("metric.created", id, version, ("title", details.Title))],
            }
            : Refuse("details", problems);
    }

    public static Change<MetricState> Make(Guid id, MetricState state, MetricMaking making) =>
        !state.Exists ? Create(id, state, making.Reference, making.Details)
        : Same.Content(state.Details, making.Details) ? Change<MetricState>.Nothing(id)
        : Change<MetricState>.Refuse(new Problem(ProblemCodes.Conflict, null, "There is another metric in its place meanwhile, so it is left as it is."));

    public static Change<MetricState> Unmake(Guid id, MetricState state, MetricMaking making) =>
        !state.Exists ? Change<MetricState>.Nothing(id)
        : !IsUntouched(state, making) ? Change<MetricState>.Refuse(new Problem(ProblemCodes.Conflict, null, "Somebody changed or used this metric meanwhile, so it stays."))
        : new Change<MetricState>
        {
            Next = state with { Unmade = true },
            Owes = version => [new OutboxMessage.MetricRemoved(id), Line("metric.unmade", id, version, ("title", state.Details.Title))],
        };

    /// <summary>Whether there is nothing to a metric but how it was made.</summary>
    private static bool IsUntouched(MetricState state, MetricMaking making) =>
        state is { Observations.IsEmpty: true, UsedBy.IsEmpty: true, Consents.IsEmpty: true, WithdrawnConsents.IsEmpty: true } && Same.Content(state.Details, making.Details);

    public static Change<MetricState> Edit(Guid id, MetricState state, MetricDetails details, string actor, DateTimeOffset at)
    {
        var problems = MetricRules.Check(details).AddRange(GroupsInUse(state, details));
        if (problems.IsEmpty)
        {
            problems = MetricRules.CheckKind(state.Details, details, state.Observations);
        }
        if (!problems.IsEmpty)
        {
            return Refuse("details", problems);
        }
        if (Same.Content(state.Details, details))
        {
            return Change<MetricState>.Nothing();
        }
        var next = MetricContributions.Keep(state, state with { Details = details }, actor, at);
        return new Change<MetricState> { Next = next, Owes = version => [Line("metric.edited", id, version, ("title", details.Title)), .. MetricContributions.OwedAfter(state, next)] };
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
        var (next, past) = Put(state, new Observation { Entry = entry, Revision = NextRevision(state, earlier, entry.Period), RecordedBy = actor, RecordedAt = at });
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

    /// <summary>Takes a period's figures out. That they were there stays known: they go to the history, and their pack does not bring them back.</summary>
    public static Change<MetricState> Withdraw(Guid id, MetricState state, Period period, string note, string actor, DateTimeOffset at)
    {
        var checks = new Checks();
        checks.If(string.IsNullOrWhiteSpace(note), ProblemCodes.NoteRequired, "note", "Say in a sentence why the figures are withdrawn.");
        checks.Optional(note, "note", Limits.Text);
        var wrong = Find(state, period);
        checks.If(wrong is null, ProblemCodes.Unknown, "period", "No figures of this period are at hand.");
        if (wrong is null || !checks.Problems.IsEmpty)
        {
            return Change<MetricState>.Refuse(checks.Problems);
        }
        var mark = new WithdrawnPeriod { Period = period, Revision = wrong.Revision, Note = note, At = at, By = actor, FromPack = wrong.FromPack };
        var without = state with
        {
            Observations = state.Observations.Remove(wrong),
            Withdrawn = [mark, .. state.Withdrawn.Where(w => w.Period != period).Take(Limits.Observations - 1)],
        };
        return new Change<MetricState>
        {
            Next = without,
            Owes = version =>
            [
                new OutboxMessage.History(new HistoryItem { Kind = HistoryKind.ObservationWithdrawn, Observation = wrong, Note = note }),
                Line("observation.withdrawn", id, version, ("period", Words(period)), ("note", note)),
                .. MetricContributions.Owed(without, period),
            ],
        };
    }

    /// <summary>Takes over what a pack says; figures that people recorded since stay, unless the pack's own figures changed.</summary>
    public static Change<MetricState> Import(Guid id, MetricState state, ImportedMetric imported, string actor, DateTimeOffset at)
    {
        var next = MetricContributions.Keep(state, state with { Ref = imported.Ref, Details = imported.Details, Unmade = false }, actor, at);
        var past = ImmutableArray<Observation>.Empty;
        foreach (var entry in imported.Observations)
        {
            var mark = Same.Mark(entry);
            var earlier = Find(next, entry.Period);
            if (earlier is null && next.Withdrawn.Any(w => w.Period == entry.Period && w.FromPack == mark))
            {
                continue;
            }
            if (earlier is null || (!Same.Content(earlier.Entry, entry) && earlier.FromPack is not null && earlier.FromPack != mark))
            {
                (next, var superseded) = Put(next, new Observation { Entry = entry, Revision = NextRevision(next, earlier, entry.Period), RecordedBy = actor, RecordedAt = at, FromPack = mark });
                past = past.AddRange(superseded);
            }
        }
        if (state.Exists && Same.Content(state, next))
        {
            return Change<MetricState>.Nothing();
        }
        // The pack was held against what was recorded when it was checked; somebody may have recorded more since.
        var kept = state.Observations.Where(old => next.Observations.Any(now => ReferenceEquals(now, old)));
        if (MetricRules.CheckKind(state.Details, imported.Details, kept) is { IsEmpty: false } problems)
        {
            return Change<MetricState>.Refuse(problems);
        }
        return new Change<MetricState>
        {
            Next = next,
            Owes = version =>
            [
                .. state.Exists ? [] : (OutboxMessage[])[new OutboxMessage.MetricCreated(id)],
                .. past.Select(old => new OutboxMessage.History(new HistoryItem { Kind = HistoryKind.Observation, Observation = old })),
                Line("metric.imported", id, version, ("title", imported.Details.Title)),
                .. MetricContributions.OwedAfter(state, next),
            ],
        };
    }

    public static MetricState Use(MetricState state, OutboxMessage.MetricUsed used)
    {
        var others = state.UsedBy.RemoveAll(use => use.Objective == used.Objective);
        return state with { UsedBy = used.Itself || !used.Actions.IsEmpty ? others.Add(new MetricUse(used.Objective, used.Itself, used.Actions)) : others };
    }

    public static Observation? Find(MetricState state, Period period) => state.Observations.FirstOrDefault(o => o.Entry.Period == period);

    public static int NextRevision(MetricState state, Observation? earlier, Period period) =>
        (earlier?.Revision ?? state.Withdrawn.FirstOrDefault(w => w.Period == period)?.Revision ?? 0) + 1;

    /// <summary>Puts an observation in its place; what it supersedes, and what no longer fits, goes to the history.</summary>
    public static (MetricState Next, ImmutableArray<Observation> Past) Put(MetricState state, Observation observation)
    {
        var superseded = Find(state, observation.Entry.Period);
        var others = superseded is null ? state.Observations : state.Observations.Remove(superseded);
        var at = 0;
        while (at < others.Length && IsNewer(others[at].Entry.Period, observation.Entry.Period))
        {
            at++;
        }
        var all = others.Insert(at, observation);
        state = state with { Withdrawn = state.Withdrawn.RemoveAll(w => w.Period == observation.Entry.Period) };
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

    public static string Words(Period period) => $"{period.Start:yyyy-MM-dd}/{period.End:yyyy-MM-dd}";

    private static OutboxMessage.Audit Line(string @event, Guid id, int version, params ReadOnlySpan<(string Name, string? Value)> values) =>
        Trail.Line(@event, $"metric/{id:N}", version, values);

    private static Change<MetricState> Refuse(string prefix, ImmutableArray<Problem> problems) =>
        Change<MetricState>.Refuse([.. problems.Select(problem => problem.Under(prefix))]);
}

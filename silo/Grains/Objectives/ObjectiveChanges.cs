using System.Collections.Immutable;

using EqualityCloud.Contracts.History;
using EqualityCloud.Contracts.Objectives;
using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Durable;
using EqualityCloud.Grains.Validation;

namespace EqualityCloud.Grains.Objectives;

/// <summary>The pure transitions of an objective: from a state and an input to problems or the next state and what it owes.</summary>
internal static class ObjectiveChanges
{
    public static Change<ObjectiveState> Create(Guid id, ObjectiveState state, Guid strategy, string reference, ObjectiveDetails details, ObjectiveSetting setting)
    {
        if (setting.Objectives >= Limits.Objectives)
        {
            return Change<ObjectiveState>.Refuse(new Problem(ProblemCodes.LimitReached, "strategyId", $"There is room for {Limits.Objectives} objectives in a strategy."));
        }
        var problems = ObjectiveRules.Check(details, setting);
        var next = state with { Strategy = strategy, Ref = reference, Details = details };
        return problems.IsEmpty
            ? new Change<ObjectiveState>
            {
                Next = next,
                Created = id,
                Owes = version => [new OutboxMessage.ObjectiveCreated(strategy, id), .. MetricLinks.Changes(id, state, next), Line("objective.created", id, version, ("title", details.Title))],
            }
            : Refuse("details", problems);
    }

    public static Change<ObjectiveState> Edit(Guid id, ObjectiveState state, ObjectiveDetails details, ObjectiveSetting setting)
    {
        var problems = ObjectiveRules.Check(details, setting).AddRange(ObjectiveRules.CheckPeriod(details.Period, state, setting.Strategy.Period));
        if (!problems.IsEmpty)
        {
            return Refuse("details", problems);
        }
        return Same.Content(state.Details, details) ? Change<ObjectiveState>.Nothing() : To(id, state, state with { Details = details }, "objective.edited", ("title", details.Title));
    }

    public static Change<ObjectiveState> RecordUpdate(Guid id, ObjectiveState state, NarrativeUpdate update, DateOnly today)
    {
        var problems = ObjectiveRules.Check(update, today);
        if (!problems.IsEmpty)
        {
            return Refuse("update", problems);
        }
        var (kept, past) = Push(state.Updates, update, action: null);
        return To(id, state, state with { Updates = kept }, past, "objective.update-recorded", ("progress", update.Progress));
    }

    public static Change<ObjectiveState> AddAction(
        Guid id, ObjectiveState state, Guid action, string reference, ActionDetails details, ObjectiveSetting setting, WriteRequest request)
    {
        if (state.Action(action) is not null)
        {
            return Change<ObjectiveState>.Refuse(TakenId.Of("action", request));
        }
        if (state.Actions.Length >= Limits.Actions)
        {
            return Change<ObjectiveState>.Refuse(new Problem(ProblemCodes.LimitReached, "objectiveId", $"There is room for {Limits.Actions} actions in an objective."));
        }
        var problems = ObjectiveRules.Check(action, details, state.Actions, state.Details.Period ?? setting.Strategy.Period);
        if (!problems.IsEmpty)
        {
            return Refuse("details", problems);
        }
        var status = details.AlreadyDone ? ActionStatus.Complete : ActionStatus.NotStarted;
        var next = state with { Actions = state.Actions.Add(new ActionState { Id = action, Ref = reference, Details = details, Status = status }) };
        return To(id, state, next, "action.added", ("action", $"{action:N}"), ("text", details.Text)) with { Created = action };
    }

    public static Change<ObjectiveState> EditAction(Guid id, ObjectiveState state, ActionState action, ActionDetails details, ObjectiveSetting setting)
    {
        var problems = ObjectiveRules.Check(action.Id, details, state.Actions, state.Details.Period ?? setting.Strategy.Period);
        if (!problems.IsEmpty)
        {
            return Refuse("details", problems);
        }
        return Same.Content(action.Details, details)
            ? Change<ObjectiveState>.Nothing()
            : To(id, state, state.With(action with { Details = details }), "action.edited", ("action", $"{action.Id:N}"), ("text", details.Text));
    }

    public static Change<ObjectiveState> MoveAction(Guid id, ObjectiveState state, ActionState action, StatusMove move)
    {
        var problems = ObjectiveRules.Check(action.Status, move);
        if (!problems.IsEmpty)
        {
            return Change<ObjectiveState>.Refuse(problems);
        }
        if (move.To == action.Status && move.Note == action.StatusNote)
        {
            return Change<ObjectiveState>.Nothing();
        }
        var past = new OutboxMessage.History(new HistoryItem { Kind = HistoryKind.StatusMoved, Action = action.Id, From = action.Status, To = move.To, Note = move.Note });
        return To(id, state, state.With(action with { Status = move.To, StatusNote = move.Note }), [past],
            "action.status-moved", ("action", $"{action.Id:N}"), ("from", $"{action.Status}"), ("to", $"{move.To}"), ("note", move.Note));
    }

    public static Change<ObjectiveState> RecordActionUpdate(Guid id, ObjectiveState state, ActionState action, NarrativeUpdate update, DateOnly today)
    {
        var problems = ObjectiveRules.Check(update, today);
        if (!problems.IsEmpty)
        {
            return Refuse("update", problems);
        }
        var (kept, past) = Push(action.Updates, update, action.Id);
        return To(id, state, state.With(action with { Updates = kept }), past, "action.update-recorded", ("action", $"{action.Id:N}"), ("progress", update.Progress));
    }

    public static Change<ObjectiveState> LinkMetric(Guid id, ObjectiveState state, ActionState? action, Guid metric, bool linked)
    {
        var links = action?.Details.Metrics ?? state.Details.Metrics;
        if (links.Contains(metric) == linked)
        {
            return Change<ObjectiveState>.Nothing();
        }
        var next = linked ? links.Add(metric) : links.Remove(metric);
        if (next.Length > Limits.Links)
        {
            return Change<ObjectiveState>.Refuse(new Problem(ProblemCodes.LimitReached, "metricId", $"There is room for {Limits.Links} links."));
        }
        var changed = action is null
            ? state with { Details = state.Details with { Metrics = next } }
            : state.With(action with { Details = action.Details with { Metrics = next } });
        return To(id, state, changed, linked ? "metric.linked" : "metric.unlinked", ("metric", $"{metric:N}"), ("action", action is null ? null : $"{action.Id:N}"));
    }

    /// <summary>Takes over what a pack says; what people did since the last import stays, unless the pack itself changed its mind about it.</summary>
    public static Change<ObjectiveState> Import(Guid id, ObjectiveState state, ImportedObjective imported)
    {
        var merged = imported.Actions.Select(action => Merge(state.Action(action.Id), action)).ToList();
        var ids = imported.Actions.Select(action => action.Id).ToHashSet();
        var (updates, past) = Merge(state.Updates, imported.Updates, action: null);
        var next = state with
        {
            Strategy = imported.Strategy,
            Ref = imported.Ref,
            Details = imported.Details,
            Actions = [.. merged.Select(action => action.Taken), .. state.Actions.Where(action => !ids.Contains(action.Id))],
            Updates = updates,
        };
        if (state.Exists && Same.Content(state, next))
        {
            return Change<ObjectiveState>.Nothing();
        }
        return new Change<ObjectiveState>
        {
            Next = next,
            Owes = version =>
            [
                .. MetricLinks.Changes(id, state, next),
                .. past,
                .. merged.SelectMany(action => action.Past),
                Line("objective.imported", id, version, ("title", imported.Details.Title)),
            ],
        };
    }

    private static (ActionState Taken, ImmutableArray<OutboxMessage> Past) Merge(ActionState? have, ImportedAction imported)
    {
        var (updates, past) = Merge(have?.Updates ?? [], imported.Updates, imported.Id);
        var taken = (have ?? new ActionState { Id = imported.Id }) with { Ref = imported.Ref, Details = imported.Details, PackStatus = imported.Status, Updates = updates };
        if (have is not null && have.PackStatus == imported.Status)
        {
            return (taken, past);
        }
        if (have is not null && have.Status != imported.Status)
        {
            past = past.Add(new OutboxMessage.History(
                new HistoryItem { Kind = HistoryKind.StatusMoved, Action = have.Id, From = have.Status, To = imported.Status, Note = imported.StatusNote }));
        }
        return (taken with { Status = imported.Status, StatusNote = imported.StatusNote }, past);
    }

    /// <summary>The newest of both; what was here and has no room beside them goes to the history.</summary>
    private static (ImmutableArray<NarrativeUpdate> Kept, ImmutableArray<OutboxMessage> Past) Merge(ImmutableArray<NarrativeUpdate> have, ImmutableArray<NarrativeUpdate> imported, Guid? action)
    {
        ImmutableArray<NarrativeUpdate> ours = [.. have.Where(h => !imported.Any(i => Same.Content(i, h)))];
        ImmutableArray<NarrativeUpdate> kept = [.. ours.Concat(imported).OrderByDescending(update => update.Date).Take(Math.Max(Limits.RecentUpdates, imported.Length))];
        return (kept, Past(ours.RemoveRange(kept), action));
    }

    private static (ImmutableArray<NarrativeUpdate> Kept, ImmutableArray<OutboxMessage> Past) Push(ImmutableArray<NarrativeUpdate> updates, NarrativeUpdate update, Guid? action)
    {
        ImmutableArray<NarrativeUpdate> all = [update, .. updates];
        return all.Length <= Limits.RecentUpdates
            ? (all, [])
            : (all[..Limits.RecentUpdates], Past(all[Limits.RecentUpdates..], action));
    }

    /// <summary>What the history is told of updates, the oldest first.</summary>
    private static ImmutableArray<OutboxMessage> Past(ImmutableArray<NarrativeUpdate> updates, Guid? action) =>
        [.. updates.Reverse().Select(old => new OutboxMessage.History(new HistoryItem { Kind = HistoryKind.Update, Action = action, Update = old }))];

    public static Change<ObjectiveState> To(Guid id, ObjectiveState before, ObjectiveState after, string @event, params (string Name, string? Value)[] values) =>
        To(id, before, after, [], @event, values);

    private static Change<ObjectiveState> To(
        Guid id, ObjectiveState before, ObjectiveState after, ImmutableArray<OutboxMessage> past, string @event, params (string Name, string? Value)[] values) => new()
        {
            Next = after,
            Owes = version => [.. MetricLinks.Changes(id, before, after), .. past, Line(@event, id, version, values)],
        };

    private static OutboxMessage.Audit Line(string @event, Guid id, int version, params ReadOnlySpan<(string Name, string? Value)> values) =>
        Trail.Line(@event, $"objective/{id:N}", version, values);

    private static Change<ObjectiveState> Refuse(string prefix, ImmutableArray<Problem> problems) =>
        Change<ObjectiveState>.Refuse([.. problems.Select(problem => problem.Under(prefix))]);
}

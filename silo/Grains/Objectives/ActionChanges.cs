using EqualityCloud.Contracts.Objectives;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Durable;
using EqualityCloud.Grains.Imports;
using EqualityCloud.Grains.Validation;

namespace EqualityCloud.Grains.Objectives;

/// <summary>What an import does to an objective's actions, and undoes.</summary>
internal static class ActionChanges
{
    public static ActionContent? Content(ActionState? action) => action is null ? null : new ActionContent(action.Details, action.Status, action.StatusNote);

    /// <summary>Whether two contents say the same, whatever a spreadsheet made of blanks.</summary>
    public static bool Says(ActionContent? one, ActionContent? other) => (one, other) switch
    {
        (null, null) => true,
        (null, _) or (_, null) => false,
        _ => one.Status == other.Status && SameText.Says(one.StatusNote, other.StatusNote) && Same.Content(one.Details, Merge(one.Details, other.Details)),
    };

    /// <summary>The details with what a spreadsheet says in place; what it does not carry stays.</summary>
    public static ActionDetails Merge(ActionDetails held, ActionDetails brought) => held with
    {
        Label = SameText.Keep(held.Label, brought.Label),
        Text = SameText.Keep(held.Text, brought.Text)!,
        Points = SameText.Keep(held.Points, brought.Points),
        Output = SameText.Keep(held.Output, brought.Output),
        Outcome = SameText.Keep(held.Outcome, brought.Outcome),
        Owners = SameText.Keep(held.Owners, brought.Owners),
        Due = (held.Due, brought.Due) is ({ } one, { } other) && one.By == other.By && one.Precision == other.Precision && SameText.Says(one.AsPrinted, other.AsPrinted) ? held.Due : brought.Due,
    };

    public static Change<ObjectiveState> Swap(Guid id, ObjectiveState state, ActionSwap swap, ObjectiveSetting setting, Guid job)
    {
        var held = state.Action(swap.Action);
        if (Says(Content(held), swap.After))
        {
            return Change<ObjectiveState>.Nothing();
        }
        if (!Says(Content(held), swap.Before))
        {
            return Refuse("Somebody changed this action meanwhile, so it is left as it is.");
        }
        return swap.After is { } after ? Put(id, state, held, swap, after, setting, job) : Remove(id, state, held!, job);
    }

    private static Change<ObjectiveState> Put(Guid id, ObjectiveState state, ActionState? held, ActionSwap swap, ActionContent after, ObjectiveSetting setting, Guid job)
    {
        var checks = new Checks();
        checks.Count(state.Actions.Length + (held is null ? 1 : 0), "actions", Limits.Actions);
        checks.AddUnder("details", ObjectiveRules.Check(swap.Action, after.Details, state.Actions, state.Details.Period ?? setting.Strategy.Period));
        if (!checks.Problems.IsEmpty)
        {
            return Change<ObjectiveState>.Refuse(checks.Problems);
        }
        var next = (held ?? new ActionState { Id = swap.Action, Ref = swap.Ref }) with { Details = after.Details, Status = after.Status, StatusNote = after.StatusNote };
        return ObjectiveChanges.To(id, state, held is null ? state with { Actions = state.Actions.Add(next) } : state.With(next), held is null ? "action.added" : "action.edited",
            ("action", $"{swap.Action:N}"), ("text", after.Details.Text), ("status", $"{after.Status}"), ("import", $"{job:N}"));
    }

    private static Change<ObjectiveState> Remove(Guid id, ObjectiveState state, ActionState held, Guid job) =>
        !held.Updates.IsEmpty ? Refuse("Somebody recorded an update of this action, so it stays.")
        : state.Actions.Any(action => action.Details.Follows == held.Id) ? Refuse("Another action follows this one, so it stays.")
        : ObjectiveChanges.To(id, state, state with { Actions = state.Actions.Remove(held) }, "action.withdrawn", ("action", $"{held.Id:N}"), ("import", $"{job:N}"));

    private static Change<ObjectiveState> Refuse(string message) => Change<ObjectiveState>.Refuse(new Problem(ProblemCodes.Conflict, null, message));
}

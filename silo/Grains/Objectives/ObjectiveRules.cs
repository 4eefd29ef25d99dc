using System.Collections.Immutable;

using EqualityCloud.Contracts.Objectives;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Strategies;
using EqualityCloud.Grains.Validation;

namespace EqualityCloud.Grains.Objectives;

/// <summary>What objectives, actions and updates must be like.</summary>
internal static class ObjectiveRules
{
    public static ImmutableArray<Problem> Check(ObjectiveDetails details, ObjectiveSetting setting)
    {
        var checks = new Checks();
        checks.Optional(details.Label, "label", Limits.Key);
        checks.Required(details.Title, "title", Limits.Title);
        checks.Optional(details.Description, "description", Limits.Text);
        checks.Optional(details.Outcome, "outcome", Limits.Text);
        checks.Different(details.Themes, "themes", Limits.Themes);
        for (var i = 0; i < details.Themes.Length; i++)
        {
            var key = details.Themes[i];
            checks.If(setting.Strategy.Themes.All(t => t.Key != key), ProblemCodes.Unknown, $"themes[{i}]", $"The strategy has no theme '{key}'.");
        }
        StrategyRules.CheckCharacteristics(details.Characteristics, setting.Council, "characteristics", checks);
        checks.Texts(details.Leads, "leads", Limits.Roles, Limits.Title);
        checks.Optional(details.SeniorResponsibleRole, "seniorResponsibleRole", Limits.Title);
        if (details.Period is { } period)
        {
            checks.Period(period, "period");
        }
        checks.Count(details.Indicators.Length, "indicators", Limits.Points);
        for (var i = 0; i < details.Indicators.Length; i++)
        {
            checks.Required(details.Indicators[i].Text, $"indicators[{i}].text", Limits.Text);
        }
        checks.Links(details.Metrics, "metrics");
        checks.Frameworks(details.Frameworks, "frameworks");
        checks.Optional(details.CorporateLink, "corporateLink", Limits.Text);
        checks.Texts(details.FocusAreas, "focusAreas", Limits.Points, Limits.Text);
        CheckDue(details.Due, details.Period ?? setting.Strategy.Period, alreadyDone: false, checks);
        return checks.Problems;
    }

    public static ImmutableArray<Problem> Check(Guid id, ActionDetails details, ImmutableArray<ActionState> siblings, Period period)
    {
        var checks = new Checks();
        checks.Optional(details.Label, "label", Limits.Key);
        checks.Required(details.Text, "text", Limits.Text);
        checks.Texts(details.Points, "points", Limits.Points, Limits.Text);
        checks.Optional(details.Output, "output", Limits.Text);
        checks.Optional(details.Outcome, "outcome", Limits.Text);
        checks.Texts(details.Owners, "owners", Limits.Roles, Limits.Title);
        checks.Links(details.Metrics, "metrics");
        checks.Frameworks(details.Frameworks, "frameworks");
        checks.If(details.Follows is { } follows && (follows == id || siblings.All(a => a.Id != follows)), ProblemCodes.Unknown, "follows", "An action can follow another action of the same objective only.");
        CheckDue(details.Due, period, details.AlreadyDone, checks);
        return checks.Problems;
    }

    public static ImmutableArray<Problem> Check(NarrativeUpdate update, DateOnly today)
    {
        var checks = new Checks();
        checks.If(update.Focus.IsEmpty && update.NextSteps.IsEmpty && string.IsNullOrWhiteSpace(update.Progress) && update.PercentComplete is null,
            ProblemCodes.Required, "progress", "Say something of the focus, the progress or the next steps.");
        checks.Texts(update.Focus, "focus", Limits.Points, Limits.Text);
        checks.Optional(update.Progress, "progress", Limits.Text);
        checks.Texts(update.NextSteps, "nextSteps", Limits.Points, Limits.Text);
        checks.If(update.PercentComplete is < 0 or > 100, ProblemCodes.Range, "percentComplete", "Give 0 to 100.");
        checks.If(update.Date > today, ProblemCodes.Range, "date", "An update cannot lie in the future.");
        checks.Optional(update.By, "by", Limits.Title);
        return checks.Problems;
    }

    public static ImmutableArray<Problem> Check(ActionStatus from, StatusMove move)
    {
        var checks = new Checks();
        var allowed = ActionTransitions.From(from);
        checks.If(move.To != from && !allowed.Contains(move.To), ProblemCodes.Transition, "status",
            $"An action cannot go from {Words(from)} to {Words(move.To)}. It can go to: {string.Join(", ", allowed.Select(Words))}.");
        checks.If(move.To != from && ActionTransitions.NeedsNote(from, move.To) && string.IsNullOrWhiteSpace(move.Note), ProblemCodes.NoteRequired, "note", "Say why, in a sentence.");
        checks.Optional(move.Note, "note", Limits.Text);
        return checks.Problems;
    }

    /// <summary>A period that an edit moves begins no later than what is to be done in it.</summary>
    public static ImmutableArray<Problem> CheckPeriod(Period? moved, ObjectiveState state, Period ofStrategy)
    {
        var (before, after) = (state.Details.Period ?? ofStrategy, moved ?? ofStrategy);
        var early = after.Start > before.Start ? state.Actions.FirstOrDefault(a => !a.Details.AlreadyDone && a.Details.Due?.By < after.Start) : null;
        return early is null
            ? []
            : [new Problem(ProblemCodes.OutsidePeriod, "period", $"The period would begin ({after.Start:yyyy-MM-dd}) after an action is due ({early.Details.Due?.By:yyyy-MM-dd}): move that action first.")];
    }

    /// <summary>The first day on which the objective or an action is due that its period must not begin after.</summary>
    public static DateOnly? FirstDue(ObjectiveState state) =>
        state.Actions.Where(action => !action.Details.AlreadyDone).Select(action => action.Details.Due).Append(state.Details.Due).Min(due => due?.By);

    private static void CheckDue(DueDate? due, Period period, bool alreadyDone, Checks checks)
    {
        checks.Optional(due?.AsPrinted, "due.asPrinted", Limits.Title);
        checks.If(due is not null && due.By < period.Start && !alreadyDone, ProblemCodes.OutsidePeriod, "due.by",
            $"The due date ({due?.By:yyyy-MM-dd}) lies before the period begins ({period.Start:yyyy-MM-dd}).");
    }

    private static string Words(ActionStatus status) => status switch
    {
        ActionStatus.NotStarted => "not started",
        ActionStatus.OnTrack => "on track",
        ActionStatus.AtRisk => "at risk",
        ActionStatus.OffTrack => "off track",
        ActionStatus.Complete => "complete",
        _ => "cancelled",
    };
}

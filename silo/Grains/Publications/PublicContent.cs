using EqualityCloud.Contracts.Objectives;
using EqualityCloud.Contracts.Publications;
using EqualityCloud.Contracts.Strategies;

namespace EqualityCloud.Grains.Publications;

/// <summary>What of a council's work the public sees. Status notes, links and whoever wrote something stay inside; people are named by their role titles.</summary>
internal static class PublicContent
{
    public static PublicStrategy Of(StrategyView view, IEnumerable<PublicObjective> objectives) => new()
    {
        Title = view.Details.Title,
        Period = view.Details.Period,
        Status = view.Status,
        Vision = view.Details.Vision,
        Summary = view.Details.Summary,
        Leads = view.Details.Leads,
        Themes = [.. view.Details.Themes.Select(theme => new PublicTheme(theme.Key, theme.Title))],
        Objectives = [.. objectives],
    };

    public static PublicObjective Of(ObjectiveView view, bool withUpdate) => new()
    {
        Label = view.Details.Label,
        Title = view.Details.Title,
        Description = view.Details.Description,
        Outcome = view.Details.Outcome,
        Themes = view.Details.Themes,
        Leads = view.Details.Leads,
        Status = view.Status,
        Progress = view.Progress,
        Actions = [.. view.Actions.Where(action => action.Status is not ActionStatus.Cancelled).Select(Of)],
        Update = withUpdate && view.Updates is [var latest, ..] ? Of(latest) : null,
    };

    private static PublicAction Of(ActionView view) => new()
    {
        Label = view.Details.Label,
        Text = view.Details.Text,
        Owners = view.Details.Owners,
        Due = view.Details.Due,
        Status = view.Status,
        Overdue = view.Overdue,
    };

    private static PublicUpdate Of(NarrativeUpdate update) => new() { Date = update.Date, Progress = update.Progress, NextSteps = update.NextSteps, By = update.By };
}

using System.Collections.Immutable;

using EqualityCloud.Contracts.Objectives;
using EqualityCloud.Contracts.Strategies;

namespace EqualityCloud.Grains.Packs;

internal sealed record PackAction
{
    public required string Id { get; init; }
    public string? Label { get; init; }
    public required string Text { get; init; }
    public ImmutableArray<string> Points { get; init; } = [];
    public string? Output { get; init; }
    public string? Outcome { get; init; }
    public ImmutableArray<string> Owners { get; init; } = [];
    public DueDate? Due { get; init; }
    public bool AlreadyDone { get; init; }
    public string? Follows { get; init; }
    public ImmutableArray<string> Metrics { get; init; } = [];
    public ImmutableArray<FrameworkReference> Frameworks { get; init; } = [];
    public ActionStatus Status { get; init; }
    public string? StatusNote { get; init; }
    public ImmutableArray<NarrativeUpdate> Updates { get; init; } = [];

    public ImportedAction ToImported(Func<string, Guid> action, Func<string, Guid> metric) => new()
    {
        Id = action(Id),
        Ref = Id,
        Status = Status,
        StatusNote = StatusNote,
        Updates = Updates,
        Details = new ActionDetails
        {
            Label = Label,
            Text = Text,
            Points = Points,
            Output = Output,
            Outcome = Outcome,
            Owners = Owners,
            Due = Due,
            AlreadyDone = AlreadyDone,
            Follows = Follows is null ? null : action(Follows),
            Metrics = [.. Metrics.Select(metric)],
            Frameworks = Frameworks,
        },
    };

    public static PackAction Of(ActionView view, ObjectiveView objective, Func<Guid, string> metric) => new()
    {
        Id = view.Ref,
        Label = view.Details.Label,
        Text = view.Details.Text,
        Points = view.Details.Points,
        Output = view.Details.Output,
        Outcome = view.Details.Outcome,
        Owners = view.Details.Owners,
        Due = view.Details.Due,
        AlreadyDone = view.Details.AlreadyDone,
        Follows = view.Details.Follows is { } follows ? objective.Actions.First(a => a.Id == follows).Ref : null,
        Metrics = [.. view.Details.Metrics.Select(metric)],
        Frameworks = view.Details.Frameworks,
        Status = view.Status,
        StatusNote = view.StatusNote,
        Updates = view.Updates,
    };
}

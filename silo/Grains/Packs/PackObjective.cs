using System.Collections.Immutable;

using EqualityCloud.Contracts.Objectives;
using EqualityCloud.Contracts.Strategies;

namespace EqualityCloud.Grains.Packs;

internal sealed record PackObjective
{
    public required string Id { get; init; }
    public string? Label { get; init; }
    public required string Title { get; init; }
    public string? Description { get; init; }
    public string? Outcome { get; init; }
    public ImmutableArray<string> Themes { get; init; } = [];
    public Characteristics Characteristics { get; init; } = Characteristics.None;
    public ImmutableArray<string> Leads { get; init; } = [];
    public string? SeniorResponsibleRole { get; init; }
    public Period? Period { get; init; }
    public DueDate? Due { get; init; }
    public ImmutableArray<PackIndicator> Indicators { get; init; } = [];
    public ImmutableArray<string> Metrics { get; init; } = [];
    public ImmutableArray<FrameworkReference> Frameworks { get; init; } = [];
    public string? CorporateLink { get; init; }
    public ImmutableArray<string> FocusAreas { get; init; } = [];
    public ImmutableArray<NarrativeUpdate> Updates { get; init; } = [];
    public ImmutableArray<PackAction> Actions { get; init; } = [];

    public ObjectiveDetails ToDetails(Func<string, Guid> metric) => new()
    {
        Label = Label,
        Title = Title,
        Description = Description,
        Outcome = Outcome,
        Themes = Themes,
        Characteristics = Characteristics,
        Leads = Leads,
        SeniorResponsibleRole = SeniorResponsibleRole,
        Period = Period,
        Due = Due,
        Indicators = [.. Indicators.Select(i => new ImprovementIndicator { Text = i.Text, Metric = i.Metric is null ? null : metric(i.Metric) })],
        Metrics = [.. Metrics.Select(metric)],
        Frameworks = Frameworks,
        CorporateLink = CorporateLink,
        FocusAreas = FocusAreas,
    };

    public static PackObjective Of(ObjectiveView view, Func<Guid, string> metric) => new()
    {
        Id = view.Ref,
        Label = view.Details.Label,
        Title = view.Details.Title,
        Description = view.Details.Description,
        Outcome = view.Details.Outcome,
        Themes = view.Details.Themes,
        Characteristics = view.Details.Characteristics,
        Leads = view.Details.Leads,
        SeniorResponsibleRole = view.Details.SeniorResponsibleRole,
        Period = view.Details.Period,
        Due = view.Details.Due,
        Indicators = [.. view.Details.Indicators.Select(i => new PackIndicator { Text = i.Text, Metric = i.Metric is { } id ? metric(id) : null })],
        Metrics = [.. view.Details.Metrics.Select(metric)],
        Frameworks = view.Details.Frameworks,
        CorporateLink = view.Details.CorporateLink,
        FocusAreas = view.Details.FocusAreas,
        Updates = view.Updates,
        Actions = [.. view.Actions.Select(action => PackAction.Of(action, view, metric))],
    };
}

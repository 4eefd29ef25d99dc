using System.Collections.Immutable;
using EqualityCloud.Contracts.Objectives;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.GraphQL;
using EqualityCloud.GraphQL.Types.Relay;
using EqualityCloud.Schema.Metrics;

namespace EqualityCloud.Schema.Objectives;

/// <summary>All of an objective that its editors write.</summary>
/// <param name="Title">The objective.</param>
/// <param name="Label">As printed, such as Objective 1.</param>
/// <param name="Description">What it means.</param>
/// <param name="Outcome">What will be different when it is met.</param>
/// <param name="Themes">Keys of themes of its strategy.</param>
/// <param name="Characteristics">Whom it is about.</param>
/// <param name="Leads">Role titles or departments.</param>
/// <param name="SeniorResponsibleRole">Role title of who answers for it.</param>
/// <param name="Period">Where it differs from the strategy's.</param>
/// <param name="Due">The time frame of the whole objective.</param>
/// <param name="Indicators">What good looks like.</param>
/// <param name="Metrics">The metrics that show it.</param>
/// <param name="Frameworks">Framework mappings.</param>
/// <param name="CorporateLink">The corporate plan's aim that it serves.</param>
/// <param name="FocusAreas">What it covers, in order.</param>
[GraphQLName("ObjectiveDetails")]
public sealed record ObjectiveText(
    string Title, string? Label = null, string? Description = null, string? Outcome = null, ImmutableArray<string>? Themes = null, Characteristics? Characteristics = null,
    ImmutableArray<string>? Leads = null, string? SeniorResponsibleRole = null, Period? Period = null, DueDate? Due = null, ImmutableArray<IndicatorText>? Indicators = null,
    [property: ID<Metric>] ImmutableArray<Guid>? Metrics = null, ImmutableArray<FrameworkReference>? Frameworks = null, string? CorporateLink = null, ImmutableArray<string>? FocusAreas = null)
{
    internal ObjectiveDetails ToDetails() => new()
    {
        Title = Title,
        Label = Label,
        Description = Description,
        Outcome = Outcome,
        Themes = Themes ?? [],
        Characteristics = Characteristics ?? Characteristics.None,
        Leads = Leads ?? [],
        SeniorResponsibleRole = SeniorResponsibleRole,
        Period = Period,
        Due = Due,
        Indicators = [.. (Indicators ?? []).Select(indicator => new ImprovementIndicator { Text = indicator.Text, Metric = indicator.Metric })],
        Metrics = Metrics ?? [],
        Frameworks = Frameworks ?? [],
        CorporateLink = CorporateLink,
        FocusAreas = FocusAreas ?? [],
    };
}

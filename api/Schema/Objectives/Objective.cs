using System.Collections.Immutable;
using EqualityCloud.Contracts.Objectives;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.GraphQL;
using EqualityCloud.GraphQL.Types;
using EqualityCloud.GraphQL.Types.Relay;

namespace EqualityCloud.Schema.Objectives;

/// <summary>An objective with its actions.</summary>
public sealed class Objective(ObjectiveView view)
{
    private ImmutableArray<StrategyAction> _actions;

    /// <summary>Its id.</summary>
    [ID]
    public Guid Id => view.Id;

    /// <summary>Its revision, for edits of it and its actions.</summary>
    public int Version => view.Version;

    /// <summary>Its stable id in packs.</summary>
    public string Ref => view.Ref;

    /// <summary>As printed, such as Objective 1; never a key.</summary>
    public string? Label => view.Details.Label;

    /// <summary>The objective.</summary>
    public string Title => view.Details.Title;

    /// <summary>What it means.</summary>
    public string? Description => view.Details.Description;

    /// <summary>What will be different when it is met.</summary>
    public string? Outcome => view.Details.Outcome;

    /// <summary>Where it stands: derived from its actions.</summary>
    public ObjectiveStatus Status => view.Status;

    /// <summary>Mean progress of its actions that were not cancelled, 0 to 100.</summary>
    public int Progress => view.Progress;

    /// <summary>Keys of the themes it stands under.</summary>
    public ImmutableArray<string> Themes => view.Details.Themes;

    /// <summary>Whom it is about.</summary>
    public Characteristics Characteristics => view.Details.Characteristics;

    /// <summary>Role titles or departments that lead it.</summary>
    public ImmutableArray<string> Leads => view.Details.Leads;

    /// <summary>The first of them; null where there is none.</summary>
    public string? LeadRole => view.Details.Leads.IsEmpty ? null : view.Details.Leads[0];

    /// <summary>Role title of who answers for it.</summary>
    public string? SeniorResponsibleRole => view.Details.SeniorResponsibleRole;

    /// <summary>Where it differs from the strategy's.</summary>
    public Period? Period => view.Details.Period;

    /// <summary>The time frame of the whole objective.</summary>
    public DueDate? Due => view.Details.Due;

    /// <summary>What good looks like.</summary>
    public ImmutableArray<Indicator> Indicators => [.. view.Details.Indicators.Select(indicator => new Indicator(indicator))];

    /// <summary>Framework mappings.</summary>
    public ImmutableArray<FrameworkReference> Frameworks => view.Details.Frameworks;

    /// <summary>The corporate plan's aim that it serves.</summary>
    public string? CorporateLink => view.Details.CorporateLink;

    /// <summary>What it covers, in order.</summary>
    public ImmutableArray<string> FocusAreas => view.Details.FocusAreas;

    /// <summary>The latest updates, newest first; older ones are in the history.</summary>
    public ImmutableArray<NarrativeUpdate> Updates => view.Updates;

    /// <summary>Its actions, in order.</summary>
    [ListSize(AssumedSize = 20)]
    public ImmutableArray<StrategyAction> Actions => _actions.IsDefault ? _actions = [.. view.Actions.Select(action => new StrategyAction(action, view))] : _actions;

    [GraphQLIgnore]
    internal ObjectiveView View => view;
}

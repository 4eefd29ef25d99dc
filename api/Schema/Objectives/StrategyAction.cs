using System.Collections.Immutable;
using EqualityCloud.Contracts.Objectives;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.GraphQL;
using EqualityCloud.GraphQL.Types.Relay;

namespace EqualityCloud.Schema.Objectives;

/// <summary>What is to be done for an objective.</summary>
[GraphQLName("Action")]
public sealed class StrategyAction(ActionView view, ObjectiveView objective)
{
    /// <summary>Its id.</summary>
    [ID("Action")]
    public ActionId Id => new(objective.Id, view.Id);

    /// <summary>Its objective's revision, for edits.</summary>
    public int Version => objective.Version;

    /// <summary>Its stable id in packs.</summary>
    public string Ref => view.Ref;

    /// <summary>As printed, such as 24; labels restart and repeat and are never a key.</summary>
    public string? Label => view.Details.Label;

    /// <summary>What is to be done.</summary>
    public string Title => view.Details.Text;

    /// <summary>Aspects or steps, in order.</summary>
    public ImmutableArray<string> Points => view.Details.Points;

    /// <summary>What it produces, and by when.</summary>
    public string? Output => view.Details.Output;

    /// <summary>What changes for people, and how it is measured.</summary>
    public string? Outcome => view.Details.Outcome;

    /// <summary>Role titles or departments.</summary>
    public ImmutableArray<string> Owners => view.Details.Owners;

    /// <summary>When it is due.</summary>
    public DueDate? Due => view.Details.Due;

    /// <summary>The last day on which it is in time.</summary>
    public DateOnly? DueDate => view.Details.Due?.By;

    /// <summary>Whether it is late: due before today and neither complete nor cancelled.</summary>
    public bool Overdue => view.Overdue;

    /// <summary>Where it stands.</summary>
    public ActionStatus Status => view.Status;

    /// <summary>The note of the last move.</summary>
    public string? StatusNote => view.StatusNote;

    /// <summary>0 to 100: derived from its status and the last update that gives a percentage.</summary>
    public int Progress => view.Progress;

    /// <summary>Whether the document lists it as done when it was written.</summary>
    public bool AlreadyDone => view.Details.AlreadyDone;

    /// <summary>The earlier action of the same objective that it builds on.</summary>
    public StrategyAction? Follows => view.Details.Follows is { } id && objective.Actions.FirstOrDefault(action => action.Id == id) is { } action ? new StrategyAction(action, objective) : null;

    /// <summary>National codes and other mappings.</summary>
    public ImmutableArray<FrameworkReference> Frameworks => view.Details.Frameworks;

    /// <summary>The latest updates, newest first; older ones are in the objective's history.</summary>
    public ImmutableArray<NarrativeUpdate> Updates => view.Updates;

    /// <summary>The objective that it serves.</summary>
    public Objective Objective => new(objective);

    [GraphQLIgnore]
    internal ActionView View => view;
}

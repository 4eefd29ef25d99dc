using System.Collections.Immutable;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.GraphQL;
using EqualityCloud.GraphQL.Types.Relay;

namespace EqualityCloud.Schema.Strategies;

/// <summary>A strategy: what it wants, its themes, objectives and metrics.</summary>
public sealed class Strategy(StrategyView view)
{
    /// <summary>Its id.</summary>
    [ID]
    public Guid Id => view.Id;

    /// <summary>Its revision, for edits.</summary>
    public int Version => view.Version;

    /// <summary>Its stable id in packs.</summary>
    public string Ref => view.Ref;

    /// <summary>As printed on its cover.</summary>
    public string Title => view.Details.Title;

    /// <summary>What sort of document it is.</summary>
    public StrategyKind Kind => view.Details.Kind;

    /// <summary>Where it stands: derived from its period and signatures.</summary>
    public StrategyStatus Status => view.Status;

    /// <summary>Its first day.</summary>
    public DateOnly PeriodStart => view.Details.Period.Start;

    /// <summary>Its last day.</summary>
    public DateOnly PeriodEnd => view.Details.Period.End;

    /// <summary>What it wants to come true.</summary>
    public string? Vision => view.Details.Vision;

    /// <summary>What it is, in a paragraph.</summary>
    public string? Summary => view.Details.Summary;

    /// <summary>Parts that are not themes, in order.</summary>
    public ImmutableArray<Section> Sections => view.Details.Sections;

    /// <summary>Themes, in order; a parent stands before its children.</summary>
    public ImmutableArray<Theme> Themes => view.Details.Themes;

    /// <summary>Figures and statements that it quotes, with their sources.</summary>
    public ImmutableArray<Fact> Facts => view.Details.Facts;

    /// <summary>Framework mappings.</summary>
    public ImmutableArray<FrameworkReference> Frameworks => view.Details.Frameworks;

    /// <summary>Governance bodies that watch over it.</summary>
    public ImmutableArray<Oversight> Oversight => view.Details.Oversight;

    /// <summary>How often it is reviewed.</summary>
    public ReviewCadence? Review => view.Details.Review;

    /// <summary>Role titles of who leads it.</summary>
    public ImmutableArray<string> Leads => view.Details.Leads;

    /// <summary>Role title of who answers for it.</summary>
    public string? SeniorResponsibleRole => view.Details.SeniorResponsibleRole;

    /// <summary>The document that it was taken from.</summary>
    public SourceDocument? Source => view.Details.Source;

    /// <summary>Signatures, in order.</summary>
    public ImmutableArray<SignOff> SignOffs => view.SignOffs;

    /// <summary>Whether a pack is being imported just now, so that other writes are refused.</summary>
    public bool ImportInProgress => view.ImportInProgress;

    /// <summary>The revision of the pack it was last imported from; 0 where it never was.</summary>
    public int PackRevision => view.PackRevision;

    [GraphQLIgnore]
    internal StrategyView View => view;
}

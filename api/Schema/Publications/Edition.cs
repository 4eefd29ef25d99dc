using System.Collections.Immutable;

using EqualityCloud.Contracts.Publications;
using EqualityCloud.GraphQL.Types.Relay;
using EqualityCloud.Schema.Metrics;
using EqualityCloud.Schema.Strategies;

namespace EqualityCloud.Schema.Publications;

/// <summary>A frozen edition of a council's public pages.</summary>
public sealed class Edition(PublishedEdition edition)
{
    /// <summary>Its number.</summary>
    public int Number => edition.Number;

    /// <summary>When its content was frozen, UTC.</summary>
    public DateTimeOffset FrozenAt => edition.FrozenAt;

    /// <summary>When it was published, UTC; null for a draft.</summary>
    public DateTimeOffset? PublishedAt => edition.PublishedAt;

    /// <summary>When it was taken back, UTC; null where it was not.</summary>
    public DateTimeOffset? WithdrawnAt => edition.WithdrawnAt;

    /// <summary>Why it was taken back; null where it was not.</summary>
    public string? WithdrawnBecause => edition.WithdrawnBecause;

    /// <summary>Where the public finds the council's pages while an edition is out, from the product's own address on.</summary>
    public string Path => $"/public/{edition.Code}";

    /// <summary>Its pages, in order.</summary>
    public ImmutableArray<PageEntry> Pages => edition.Pages;

    /// <summary>The disclosure rules that its figures went through.</summary>
    public AppliedPolicy Policy => edition.Policy;

    /// <summary>Figures that are hidden in it.</summary>
    public int HiddenFigures => edition.HiddenFigures;

    /// <summary>The strategies that were chosen.</summary>
    [ID<Strategy>]
    public ImmutableArray<Guid> Strategies => edition.Choice.Strategies;

    /// <summary>The metrics that were chosen.</summary>
    [ID<Metric>]
    public ImmutableArray<Guid> Metrics => edition.Choice.Metrics;

    /// <summary>Of those metrics, the ones said to be based on enough people although their figures have no counts.</summary>
    [ID<Metric>]
    public ImmutableArray<Guid> EnoughPeople => edition.Choice.EnoughPeople;

    /// <summary>Whether the latest update of each objective is shown.</summary>
    public bool Updates => edition.Choice.Updates;
}

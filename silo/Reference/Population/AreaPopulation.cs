using System.Collections.Immutable;

using EqualityCloud.Reference.Authorities;

namespace EqualityCloud.Reference.Population;

/// <summary>The residents of one authority's area.</summary>
public sealed class AreaPopulation
{
    internal AreaPopulation(Authority authority, ImmutableArray<Authority> areas, ImmutableArray<CensusCount> counts) => (Authority, Areas, Counts) = (authority, areas, counts);

    /// <summary>The authority.</summary>
    public Authority Authority { get; }

    /// <summary>The areas of the census that its figures are added up from; one, and itself, where nothing changed since.</summary>
    public ImmutableArray<Authority> Areas { get; }

    /// <summary>Residents by scheme and group, in the order of the table.</summary>
    public ImmutableArray<CensusCount> Counts { get; }

    /// <summary>All usual residents.</summary>
    public long Residents => Counts.Where(count => count.Scheme == "sex").Sum(count => count.People);

    /// <summary>The groups of one scheme; empty where the census has none.</summary>
    /// <param name="scheme">The scheme.</param>
    public ImmutableArray<CensusCount> Of(string scheme) => [.. Counts.Where(count => count.Scheme == scheme)];
}

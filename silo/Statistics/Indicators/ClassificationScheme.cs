using System.Collections.Immutable;

namespace EqualityCloud.Statistics.Indicators;

/// <summary>A way to divide people into groups, such as the 19 ethnic groups of a census. Every person is in exactly one group.</summary>
public sealed record ClassificationScheme
{
    /// <summary>The stable id: lower-case words joined by hyphens, unique in the catalogue.</summary>
    public required string Id { get; init; }

    /// <summary>The version, from 1; a change of groups is a new version.</summary>
    public required int Version { get; init; }

    /// <summary>Its name.</summary>
    public required string Title { get; init; }

    /// <summary>What it divides by: ethnicity, sex, disability and so on.</summary>
    public required string Characteristic { get; init; }

    /// <summary>Where the groups come from.</summary>
    public required string Source { get; init; }

    /// <summary>The id of the finer scheme that this one adds up; null where there is none.</summary>
    public string? From { get; init; }

    /// <summary>What to look out for; null where there is nothing.</summary>
    public string? Note { get; init; }

    /// <summary>The groups in the order they are shown.</summary>
    public required ImmutableArray<SchemeGroup> Groups { get; init; }

    /// <summary>The group with an id; null where there is none.</summary>
    /// <param name="id">The id.</param>
    public SchemeGroup? Find(string id) => Groups.FirstOrDefault(g => g.Id == id);

    /// <summary>The group of this scheme that a group of the finer scheme belongs to; null where there is none.</summary>
    /// <param name="finer">The id of a group in the scheme named by <see cref="From"/>.</param>
    public SchemeGroup? Containing(string finer) => Groups.FirstOrDefault(g => g.Includes.Contains(finer));

    /// <summary>Equal where id and version are: these say what a scheme is.</summary>
    /// <param name="other">The other.</param>
    public bool Equals(ClassificationScheme? other) => other is not null && (Id, Version) == (other.Id, other.Version);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Version);
}

using System.Collections.Immutable;

namespace EqualityCloud.Statistics.Indicators;

/// <summary>An ordered scale of levels.</summary>
public sealed record LevelScale
{
    /// <summary>The stable id.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Title { get; init; }

    /// <summary>Where it comes from.</summary>
    public required string Source { get; init; }

    /// <summary>The levels from the lowest up, the numbers without gaps.</summary>
    public required ImmutableArray<ScaleLevel> Levels { get; init; }

    /// <summary>Equal where the ids are.</summary>
    /// <param name="other">The other.</param>
    public bool Equals(LevelScale? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}

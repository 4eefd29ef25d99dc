using System.Collections.Immutable;

namespace EqualityCloud.Statistics.Indicators;

/// <summary>A group of a classification scheme.</summary>
/// <param name="Id">Its stable id, unique in the scheme.</param>
/// <param name="Label">Its name as people read it.</param>
public sealed record SchemeGroup(string Id, string Label)
{
    /// <summary>Whether these are people whose group is not known, or who preferred not to say. They are in no numerator and no denominator.</summary>
    public bool NotKnown { get; init; }

    /// <summary>The groups of the finer scheme that make up this one; empty where the scheme is not made from another.</summary>
    public ImmutableArray<string> Includes { get; init; } = [];

    /// <summary>Equal where all parts are equal.</summary>
    /// <param name="other">The other.</param>
    public bool Equals(SchemeGroup? other) => other is not null && (Id, Label, NotKnown) == (other.Id, other.Label, other.NotKnown) && Includes.SequenceEqual(other.Includes);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Label, NotKnown, Includes.Length);
}

using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Indicators;

/// <summary>A group of a classification.</summary>
/// <param name="Key">Its stable id, unique in the scheme.</param>
/// <param name="Label">As people read it.</param>
/// <param name="NotKnown">Whether these are people whose group is not known: they are in no numerator and no denominator.</param>
/// <param name="Includes">The groups of the finer scheme that make it up.</param>
[GenerateSerializer, Immutable, Alias("indicators.classification-group")]
public sealed record ClassificationGroup(string Key, string Label, bool NotKnown, ImmutableArray<string> Includes);

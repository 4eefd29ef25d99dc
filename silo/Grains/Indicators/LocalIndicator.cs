using System.Collections.Immutable;

using EqualityCloud.Contracts.Indicators;

namespace EqualityCloud.Grains.Indicators;

/// <summary>An indicator of a tenant's own with its versions.</summary>
[GenerateSerializer, Immutable, Alias("indicators.local")]
internal sealed record LocalIndicator
{
    [Id(0)] public required string Id { get; init; }

    /// <summary>Counts its edits, from 1.</summary>
    [Id(1)] public int Revision { get; init; } = 1;

    /// <summary>Newest first; the newest is version <see cref="Version"/>, each one below it the one before.</summary>
    [Id(2)] public required ImmutableArray<IndicatorDetails> Versions { get; init; }

    /// <summary>The version of the newest definition.</summary>
    [Id(3)] public int Version { get; init; } = 1;
}

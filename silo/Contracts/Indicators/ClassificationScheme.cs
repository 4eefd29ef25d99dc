using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Indicators;

/// <summary>A way to divide people into groups. Every person is in exactly one.</summary>
[GenerateSerializer, Immutable, Alias("indicators.classification-scheme")]
public sealed record ClassificationScheme
{
    /// <summary>The stable id.</summary>
    [Id(0)] public required string Id { get; init; }

    /// <summary>The version, from 1.</summary>
    [Id(1)] public required int Version { get; init; }

    /// <summary>Its name.</summary>
    [Id(2)] public required string Title { get; init; }

    /// <summary>What it divides by: ethnicity, sex, disability and so on.</summary>
    [Id(3)] public required string Characteristic { get; init; }

    /// <summary>Where the groups come from.</summary>
    [Id(4)] public required string Source { get; init; }

    /// <summary>The finer scheme that its groups are made from; null where there is none.</summary>
    [Id(5)] public string? From { get; init; }

    /// <summary>What to look out for.</summary>
    [Id(6)] public string? Note { get; init; }

    /// <summary>In order.</summary>
    [Id(7)] public required ImmutableArray<ClassificationGroup> Groups { get; init; }
}

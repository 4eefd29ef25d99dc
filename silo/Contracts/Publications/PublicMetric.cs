using System.Collections.Immutable;

using EqualityCloud.Contracts.Metrics;

namespace EqualityCloud.Contracts.Publications;

/// <summary>A metric as the public sees it.</summary>
[GenerateSerializer, Immutable, Alias("publications.metric")]
public sealed record PublicMetric
{
    /// <summary>Its id: the same in every edition.</summary>
    [Id(0)] public required Guid Id { get; init; }

    /// <summary>As printed.</summary>
    [Id(1)] public string? Label { get; init; }

    /// <summary>What it measures.</summary>
    [Id(2)] public required string Title { get; init; }

    /// <summary>The unit of its value.</summary>
    [Id(3)] public string Unit { get; init; } = "";

    /// <summary>Who or what is counted.</summary>
    [Id(4)] public string? NumeratorMeaning { get; init; }

    /// <summary>Out of whom or what.</summary>
    [Id(5)] public string? DenominatorMeaning { get; init; }

    /// <summary>Which way is better.</summary>
    [Id(6)] public FavourableDirection Direction { get; init; }

    /// <summary>Where its figures come from.</summary>
    [Id(7)] public string? Source { get; init; }

    /// <summary>The catalogue indicator that it follows; null for a local one.</summary>
    [Id(8)] public string? Indicator { get; init; }

    /// <summary>The newest periods, newest first.</summary>
    [Id(9)] public ImmutableArray<PublicPeriod> Periods { get; init; } = [];
}

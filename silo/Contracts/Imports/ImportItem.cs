using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Objectives;
using EqualityCloud.Contracts.PublicFigures;

namespace EqualityCloud.Contracts.Imports;

/// <summary>One change of an import: what it does and what was there before, from which it is applied and undone.</summary>
[GenerateSerializer, Immutable, Alias("imports.item")]
public sealed record ImportItem
{
    /// <summary>The row it comes from; 0 for the file as a whole.</summary>
    [Id(0)] public int Row { get; init; }

    /// <summary>What it does.</summary>
    [Id(1)] public required ImportChange Change { get; init; }

    /// <summary>The thing, in words.</summary>
    [Id(2)] public required string Title { get; init; }

    /// <summary>The metric or objective.</summary>
    [Id(3)] public Guid? Target { get; init; }

    /// <summary>Where it is about figures.</summary>
    [Id(4)] public ObservationSwap? Observation { get; init; }

    /// <summary>Where it is about an action.</summary>
    [Id(5)] public ActionSwap? Action { get; init; }

    /// <summary>Where it is about a public return.</summary>
    [Id(6)] public PublicReturnSwap? Return { get; init; }

    /// <summary>Where it makes a metric, for figures that the council has none for.</summary>
    [Id(7)] public MetricMaking? Making { get; init; }
}

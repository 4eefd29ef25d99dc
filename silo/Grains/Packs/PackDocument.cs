using System.Collections.Immutable;
using System.Text.Json.Serialization;

using EqualityCloud.Contracts.Strategies;

namespace EqualityCloud.Grains.Packs;

/// <summary>A strategy pack as it stands in the file; <c>strategy-pack.schema.json</c> describes the same.</summary>
internal sealed record PackDocument
{
    /// <summary>The format that this version reads and writes.</summary>
    public const string CurrentFormat = "equalitycloud.strategy-pack/1";

    /// <summary>For editors; it changes nothing and is not written.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public required string Format { get; init; }
    public required string Id { get; init; }
    public required int Revision { get; init; }
    public SourceDocument? Source { get; init; }
    public PackCouncil? Council { get; init; }
    public required PackStrategy Strategy { get; init; }
    public ImmutableArray<PackMetric> Metrics { get; init; } = [];
    public ImmutableArray<PackObjective> Objectives { get; init; } = [];
}

namespace EqualityCloud.Contracts.Indicators;

/// <summary>An indicator of the shipped catalogue or of the council's own.</summary>
[GenerateSerializer, Immutable, Alias("indicators.catalogue-indicator")]
public sealed record CatalogueIndicator
{
    /// <summary>The prefix of the ids of local indicators.</summary>
    public const string LocalPrefix = "local-";

    /// <summary>Its stable id; those of local indicators begin with <c>local-</c>.</summary>
    [Id(0)] public required string Id { get; init; }

    /// <summary>The version of its definition, from 1: a change of meaning is a new version, and figures say which one they follow.</summary>
    [Id(1)] public required int Version { get; init; }

    /// <summary>The id of its family; <c>local</c> for the council's own.</summary>
    [Id(2)] public required string Family { get; init; }

    /// <summary>Whether it is the council's own.</summary>
    [Id(3)] public bool Local { get; init; }

    /// <summary>For a local one: counts its edits, to say with the next; 0 for the catalogue's.</summary>
    [Id(4)] public int Revision { get; init; }

    /// <summary>What it says.</summary>
    [Id(5)] public required IndicatorDetails Details { get; init; }
}

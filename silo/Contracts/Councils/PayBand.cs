namespace EqualityCloud.Contracts.Councils;

/// <summary>A band of yearly full-time pay.</summary>
[GenerateSerializer, Immutable, Alias("councils.pay-band")]
public sealed record PayBand
{
    /// <summary>Unique within the council.</summary>
    [Id(0)] public required string Key { get; init; }

    /// <summary>As it is shown.</summary>
    [Id(1)] public required string Label { get; init; }

    /// <summary>Pounds a year, included; null for no lower bound.</summary>
    [Id(2)] public decimal? From { get; init; }

    /// <summary>Pounds a year, excluded; null for no upper bound.</summary>
    [Id(3)] public decimal? To { get; init; }

    /// <summary>The band of the national return that it counts to.</summary>
    [Id(4)] public string? NationalBand { get; init; }
}

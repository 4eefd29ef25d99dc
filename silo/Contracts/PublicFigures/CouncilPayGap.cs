namespace EqualityCloud.Contracts.PublicFigures;

/// <summary>One council's published gender pay gap of a year, by name.</summary>
[GenerateSerializer, Immutable, Alias("public-figures.council-pay-gap")]
public sealed record CouncilPayGap
{
    /// <summary>Its GSS code on the day of the snapshot.</summary>
    [Id(0)] public required string Code { get; init; }

    /// <summary>Its name.</summary>
    [Id(1)] public required string Council { get; init; }

    /// <summary>Its type, in words.</summary>
    [Id(2)] public required string Type { get; init; }

    /// <summary>Its region of England, or its nation, in words.</summary>
    [Id(3)] public required string Region { get; init; }

    /// <summary>The return; one made by several councils together stands for each of them.</summary>
    [Id(4)] public required PublicPayGapReturn Return { get; init; }

    /// <summary>The value that is compared, percent; null where the return has none.</summary>
    [Id(5)] public decimal? Value { get; init; }

    /// <summary>Its place by closeness to 0 among all councils of the year with a value, 1 for the closest; equal distances share a place. Null without a value.</summary>
    [Id(6)] public int? Rank { get; init; }

    /// <summary>Its mid-rank percentile by value among all councils of the year with a value, to one decimal. Null without a value.</summary>
    [Id(7)] public decimal? Percentile { get; init; }
}

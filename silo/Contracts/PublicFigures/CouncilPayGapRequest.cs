namespace EqualityCloud.Contracts.PublicFigures;

/// <summary>Which councils, and in which order.</summary>
[GenerateSerializer, Immutable, Alias("public-figures.council-pay-gap-request")]
public sealed record CouncilPayGapRequest
{
    /// <summary>What is compared.</summary>
    [Id(0)] public PayGapMeasure Measure { get; init; }

    /// <summary>The order.</summary>
    [Id(1)] public CouncilPayGapOrder Order { get; init; }

    /// <summary>Only councils whose name, or the name of whose return, contains this; null for all.</summary>
    [Id(2)] public string? Name { get; init; }

    /// <summary>Only councils of this region or nation, in words; null for all.</summary>
    [Id(3)] public string? Region { get; init; }

    /// <summary>Only councils of this type, in words; null for all.</summary>
    [Id(4)] public string? Type { get; init; }

    /// <summary>How many to leave out at the start; 0 or more.</summary>
    [Id(5)] public int Skip { get; init; }

    /// <summary>How many, 1 to 100.</summary>
    [Id(6)] public int Take { get; init; } = 50;
}

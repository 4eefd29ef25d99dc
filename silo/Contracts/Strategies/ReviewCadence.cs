namespace EqualityCloud.Contracts.Strategies;

/// <summary>How often the strategy is reviewed.</summary>
[GenerateSerializer, Immutable, Alias("strategies.review-cadence")]
public sealed record ReviewCadence
{
    /// <summary>At most this many months between reviews, 1 to 120.</summary>
    [Id(0)] public required int Months { get; init; }

    /// <summary>As the document says it.</summary>
    [Id(1)] public string? AsPrinted { get; init; }
}

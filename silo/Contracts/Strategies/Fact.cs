namespace EqualityCloud.Contracts.Strategies;

/// <summary>A figure or statement that the document quotes, with where it is from.</summary>
[GenerateSerializer, Immutable, Alias("strategies.fact")]
public sealed record Fact
{
    /// <summary>Unique within the strategy.</summary>
    [Id(0)] public required string Key { get; init; }

    /// <summary>The fact in words.</summary>
    [Id(1)] public required string Text { get; init; }

    /// <summary>The figure, where it is one.</summary>
    [Id(2)] public decimal? Value { get; init; }

    /// <summary>The figure's unit, such as people or %.</summary>
    [Id(3)] public string? Unit { get; init; }

    /// <summary>Where it is from.</summary>
    [Id(4)] public required string Source { get; init; }

    /// <summary>The day it speaks of, or was published.</summary>
    [Id(5)] public DateOnly? Date { get; init; }
}

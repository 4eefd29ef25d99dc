namespace EqualityCloud.Contracts.Population;

/// <summary>A fact about residents that a council adds, with where it is from.</summary>
[GenerateSerializer, Immutable, Alias("population.fact-entry")]
public sealed record PopulationFactEntry
{
    /// <summary>The fact in words.</summary>
    [Id(0)] public required string Text { get; init; }

    /// <summary>The figure, where it is one.</summary>
    [Id(1)] public decimal? Value { get; init; }

    /// <summary>The figure's unit, such as people or %.</summary>
    [Id(2)] public string? Unit { get; init; }

    /// <summary>Where it is from.</summary>
    [Id(3)] public required string Source { get; init; }

    /// <summary>The day it speaks of.</summary>
    [Id(4)] public required DateOnly Date { get; init; }
}

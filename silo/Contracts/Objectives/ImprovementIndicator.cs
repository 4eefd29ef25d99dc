namespace EqualityCloud.Contracts.Objectives;

/// <summary>What good looks like, in the document's words, and the metric that shows it where there is one.</summary>
[GenerateSerializer, Immutable, Alias("objectives.improvement-indicator")]
public sealed record ImprovementIndicator
{
    /// <summary>In words.</summary>
    [Id(0)] public required string Text { get; init; }

    /// <summary>The metric that shows it.</summary>
    [Id(1)] public Guid? Metric { get; init; }
}

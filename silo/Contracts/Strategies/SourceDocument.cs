namespace EqualityCloud.Contracts.Strategies;

/// <summary>The document that a strategy was taken from.</summary>
[GenerateSerializer, Immutable, Alias("strategies.source-document")]
public sealed record SourceDocument
{
    /// <summary>Its title.</summary>
    [Id(0)] public required string Title { get; init; }

    /// <summary>Who published it.</summary>
    [Id(1)] public string? Publisher { get; init; }

    /// <summary>When, as it says itself.</summary>
    [Id(2)] public string? Date { get; init; }

    /// <summary>How it was taken over: whole, in part, in other words.</summary>
    [Id(3)] public string? Note { get; init; }
}

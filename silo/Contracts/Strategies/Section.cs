using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Strategies;

/// <summary>A part of the document that is not a theme: a foreword, a statement, principles, how it will be monitored.</summary>
[GenerateSerializer, Immutable, Alias("strategies.section")]
public sealed record Section
{
    /// <summary>Unique within the strategy.</summary>
    [Id(0)] public required string Key { get; init; }

    /// <summary>Its heading.</summary>
    [Id(1)] public required string Title { get; init; }

    /// <summary>Paragraphs, separated by blank lines.</summary>
    [Id(2)] public string? Text { get; init; }

    /// <summary>Its list, in order.</summary>
    [Id(3)] public ImmutableArray<string> Points { get; init; } = [];
}

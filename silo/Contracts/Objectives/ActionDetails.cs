using System.Collections.Immutable;
using EqualityCloud.Contracts.Strategies;

namespace EqualityCloud.Contracts.Objectives;

/// <summary>All of an action that its editors write.</summary>
[GenerateSerializer, Immutable, Alias("objectives.action-details")]
public sealed record ActionDetails
{
    /// <summary>As printed, such as 24 or 3b. Labels restart and repeat: never a key.</summary>
    [Id(0)] public string? Label { get; init; }

    /// <summary>What is to be done.</summary>
    [Id(1)] public required string Text { get; init; }

    /// <summary>Its list, in order: aspects, steps.</summary>
    [Id(2)] public ImmutableArray<string> Points { get; init; } = [];

    /// <summary>What it produces, and by when.</summary>
    [Id(3)] public string? Output { get; init; }

    /// <summary>What changes for people, and how it is measured.</summary>
    [Id(4)] public string? Outcome { get; init; }

    /// <summary>Role titles or departments.</summary>
    [Id(5)] public ImmutableArray<string> Owners { get; init; } = [];

    /// <summary>When it is due.</summary>
    [Id(6)] public DueDate? Due { get; init; }

    /// <summary>Whether the document lists it as done when it was written.</summary>
    [Id(7)] public bool AlreadyDone { get; init; }

    /// <summary>The earlier action of the same objective that it builds on.</summary>
    [Id(8)] public Guid? Follows { get; init; }

    /// <summary>The metrics that it is to move.</summary>
    [Id(9)] public ImmutableArray<Guid> Metrics { get; init; } = [];

    /// <summary>National codes and other mappings.</summary>
    [Id(10)] public ImmutableArray<FrameworkReference> Frameworks { get; init; } = [];
}

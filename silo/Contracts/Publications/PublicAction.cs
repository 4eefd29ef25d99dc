using System.Collections.Immutable;

using EqualityCloud.Contracts.Objectives;

namespace EqualityCloud.Contracts.Publications;

/// <summary>An action as the public sees it.</summary>
[GenerateSerializer, Immutable, Alias("publications.action")]
public sealed record PublicAction
{
    /// <summary>As printed.</summary>
    [Id(0)] public string? Label { get; init; }

    /// <summary>What is to be done.</summary>
    [Id(1)] public required string Text { get; init; }

    /// <summary>Role titles or departments.</summary>
    [Id(2)] public ImmutableArray<string> Owners { get; init; } = [];

    /// <summary>When it is due.</summary>
    [Id(3)] public DueDate? Due { get; init; }

    /// <summary>Where it stands.</summary>
    [Id(4)] public ActionStatus Status { get; init; }

    /// <summary>Whether it was due before the day of the edition and is not complete.</summary>
    [Id(5)] public bool Overdue { get; init; }
}

using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Imports;

/// <summary>An import as it is read.</summary>
[GenerateSerializer, Immutable, Alias("imports.view")]
public sealed record ImportView
{
    /// <summary>Its id.</summary>
    [Id(0)] public required Guid Id { get; init; }

    /// <summary>Its revision: what is accepted, undone or discarded is the one that was looked at.</summary>
    [Id(1)] public required int Version { get; init; }

    /// <summary>Where it stands.</summary>
    [Id(2)] public required ImportStatus Status { get; init; }

    /// <summary>What the file is, and what it was called.</summary>
    [Id(3)] public required ImportHeader Header { get; init; }

    /// <summary>The id of who uploaded it.</summary>
    [Id(4)] public string Actor { get; init; } = "";

    /// <summary>When, UTC.</summary>
    [Id(5)] public DateTimeOffset At { get; init; }

    /// <summary>Lines below the heading.</summary>
    [Id(6)] public int Lines { get; init; }

    /// <summary>What it does in numbers.</summary>
    [Id(7)] public ImportTotals Totals { get; init; } = new();

    /// <summary>The first errors and the first warnings.</summary>
    [Id(8)] public ImmutableArray<ImportProblem> Problems { get; init; } = [];

    /// <summary>How many there are of each kind.</summary>
    [Id(9)] public ImmutableArray<ImportProblemCount> Counts { get; init; } = [];

    /// <summary>Steps of the present status taken.</summary>
    [Id(10)] public int StepsDone { get; init; }

    /// <summary>Steps in all; also the number of pages of changes.</summary>
    [Id(11)] public int Steps { get; init; }

    /// <summary>What was left as it is because somebody changed it meanwhile: while applying, or the reasons why it was not undone.</summary>
    [Id(12)] public ImmutableArray<ImportProblem> Left { get; init; } = [];
}

using System.Collections.Immutable;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Contracts.Packs;

/// <summary>An import and its report.</summary>
[GenerateSerializer, Immutable, Alias("packs.pack-import-view")]
public sealed record PackImportView
{
    /// <summary>The job's id.</summary>
    [Id(0)] public required Guid Id { get; init; }

    /// <summary>Where it stands.</summary>
    [Id(1)] public PackImportStatus Status { get; init; }

    /// <summary>The strategy that it is about.</summary>
    [Id(2)] public Guid Strategy { get; init; }

    /// <summary>Steps taken.</summary>
    [Id(3)] public int StepsDone { get; init; }

    /// <summary>Steps in all.</summary>
    [Id(4)] public int Steps { get; init; }

    /// <summary>What was done, in order.</summary>
    [Id(5)] public ImmutableArray<ImportedItem> Items { get; init; } = [];

    /// <summary>Refs of things that an earlier revision brought and this one no longer has; they are kept.</summary>
    [Id(6)] public ImmutableArray<string> NotInPack { get; init; } = [];

    /// <summary>Why it failed, with the path in the file; null where it did not.</summary>
    [Id(7)] public Problem? Failure { get; init; }
}

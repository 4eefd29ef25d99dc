using System.Collections.Immutable;

using EqualityCloud.Contracts.History;

namespace EqualityCloud.Grains.History;

/// <summary>The head of a subject's history: the lines that do not fill a page yet.</summary>
[GenerateSerializer, Immutable, Alias("history.state")]
internal sealed record HistoryState
{
    /// <summary>Lines per page.</summary>
    public const int PageSize = 25;

    [Id(0)] public long Total { get; init; }
    [Id(1)] public int Pages { get; init; }
    [Id(2)] public ImmutableArray<HistoryLine> Tail { get; init; } = [];

    /// <summary>The last sequence taken from the subject, which is the only sender.</summary>
    [Id(3)] public long Taken { get; init; }
}

using System.Collections.Immutable;

using EqualityCloud.Contracts.History;

namespace EqualityCloud.Grains.History;

/// <summary>A full page of a history.</summary>
[GenerateSerializer, Immutable, Alias("history.page-state")]
internal sealed record HistoryPageState
{
    [Id(0)] public ImmutableArray<HistoryLine> Lines { get; init; } = [];
}

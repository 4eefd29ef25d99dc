using System.Collections.Immutable;

using EqualityCloud.Contracts.History;
using EqualityCloud.Grains.Durable;

namespace EqualityCloud.Grains.History;

[CollectionAgeLimit(Minutes = 2)]
internal sealed class HistoryPageGrain([PersistentState("history-page")] IPersistentState<HistoryPageState> store) : StoredGrain<HistoryPageState>(store), IHistoryPageGrain
{
    /// <summary>Pages are written often and read seldom, so a written one is not kept in memory.</summary>
    public async Task Store(ImmutableArray<HistoryLine> lines)
    {
        await Save(new HistoryPageState { Lines = lines });
        DeactivateOnIdle();
    }

    public Task<ImmutableArray<HistoryLine>> Read()
    {
        if (State.Lines.IsEmpty)
        {
            DeactivateOnIdle();
        }
        return Task.FromResult(State.Lines);
    }
}

using System.Collections.Immutable;

using EqualityCloud.Contracts.History;
using EqualityCloud.Grains.Durable;

namespace EqualityCloud.Grains.History;

[CollectionAgeLimit(Minutes = 1)]
internal sealed class HistoryPageGrain([PersistentState("history-page")] IPersistentState<HistoryPageState> store) : StoredGrain<HistoryPageState>(store), IHistoryPageGrain
{
    public Task Store(ImmutableArray<HistoryLine> lines) => Save(new HistoryPageState { Lines = lines });

    public Task<ImmutableArray<HistoryLine>> Read()
    {
        if (State.Lines.IsEmpty)
        {
            DeactivateOnIdle();
        }
        return Task.FromResult(State.Lines);
    }
}

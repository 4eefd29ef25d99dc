using System.Collections.Immutable;

using EqualityCloud.Contracts.Publications;
using EqualityCloud.Grains.Durable;
using EqualityCloud.Grains.Validation;

namespace EqualityCloud.Grains.Publications;

[CollectionAgeLimit(Minutes = 2)]
internal sealed class ShownFiguresGrain([PersistentState("shown-figures")] IPersistentState<ShownFiguresState> store) : StoredGrain<ShownFiguresState>(store), IShownFiguresGrain
{
    public Task<ImmutableArray<ShownTable>> Read()
    {
        if (State.Tables.IsEmpty)
        {
            DeactivateOnIdle();
        }
        return Task.FromResult(State.Tables);
    }

    public async Task Remember(ImmutableArray<ShownTable> tables)
    {
        var known = State.Tables.Select(Same.Mark).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<ShownTable> fresh = [.. tables.Where(table => !known.Contains(Same.Mark(table)))];
        if (!fresh.IsEmpty)
        {
            await Save(State with { Tables = [.. State.Tables, .. fresh] });
        }
    }
}

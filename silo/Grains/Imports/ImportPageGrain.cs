using System.Collections.Immutable;

using EqualityCloud.Contracts.Imports;
using EqualityCloud.Grains.Durable;

namespace EqualityCloud.Grains.Imports;

[CollectionAgeLimit(Minutes = 1)]
internal sealed class ImportPageGrain([PersistentState("import-page")] IPersistentState<ImportPageState> store) : StoredGrain<ImportPageState>(store), IImportPageGrain
{
    private readonly IPersistentState<ImportPageState> _store = store;

    public Task Stage(ImmutableArray<ImportRow> rows) => Save(new ImportPageState { Rows = rows });

    public Task<ImmutableArray<ImportRow>> Rows() => Task.FromResult(Held().Rows);

    public Task Store(ImmutableArray<ImportItem> items) => Save(State with { Items = items });

    public Task<ImmutableArray<ImportItem>> Read() => Task.FromResult(Held().Items);

    public async Task Clear()
    {
        await EndOnFailure(_store.ClearStateAsync);
        DeactivateOnIdle();
    }

    private ImportPageState Held()
    {
        if (State is { Rows.IsEmpty: true, Items.IsEmpty: true })
        {
            DeactivateOnIdle();
        }
        return State;
    }
}

using System.Collections.Immutable;

using EqualityCloud.Contracts.Imports;
using EqualityCloud.Grains.Durable;

namespace EqualityCloud.Grains.Imports;

[CollectionAgeLimit(Minutes = 2)]
internal sealed class ImportPageGrain([PersistentState("import-page")] IPersistentState<ImportPageState> store) : StoredGrain<ImportPageState>(store), IImportPageGrain
{
    private readonly IPersistentState<ImportPageState> _store = store;

    public Task Stage(ImmutableArray<ImportRow> rows) => Save(new ImportPageState { Rows = rows });

    public Task<StagedPage> Staged() => Task.FromResult(new StagedPage(Held().Rows, Held().Items, Held().Unchanged));

    public Task Store(ImmutableArray<ImportItem> items, int? unchanged) => Save(new ImportPageState { Rows = unchanged is null ? State.Rows : [], Items = items, Unchanged = unchanged });

    public Task<ImmutableArray<ImportItem>> Read() => Task.FromResult(Held().Items);

    public async Task<bool> Clear()
    {
        var held = _store.RecordExists;
        if (held)
        {
            await ClearState();
        }
        DeactivateOnIdle();
        return held;
    }

    private ImportPageState Held()
    {
        if (!_store.RecordExists)
        {
            DeactivateOnIdle();
        }
        return State;
    }
}

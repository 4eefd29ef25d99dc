using System.Collections.Immutable;

using EqualityCloud.Contracts.Imports;
using EqualityCloud.Grains.Durable;

namespace EqualityCloud.Grains.Imports;

internal sealed class ImportIndexGrain([PersistentState("import-index")] IPersistentState<ImportIndexState> store) : StoredGrain<ImportIndexState>(store), IImportIndexGrain
{
    public async Task Add(Guid import)
    {
        if (!State.Imports.Contains(import))
        {
            await Save(new ImportIndexState { Imports = [import, .. State.Imports.Take(IImportIndexGrain.Kept - 1)] });
        }
    }

    public Task<ImmutableArray<Guid>> Read()
    {
        if (State.Imports.IsEmpty)
        {
            DeactivateOnIdle();
        }
        return Task.FromResult(State.Imports);
    }
}

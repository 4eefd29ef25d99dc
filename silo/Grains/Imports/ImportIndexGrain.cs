using System.Collections.Immutable;

using EqualityCloud.Contracts.Imports;
using EqualityCloud.Grains.Durable;

namespace EqualityCloud.Grains.Imports;

internal sealed class ImportIndexGrain([PersistentState("import-index")] IPersistentState<ImportIndexState> store) : StoredGrain<ImportIndexState>(store), IImportIndexGrain
{
    public async Task<Guid?> Add(Guid import)
    {
        if (State.Imports.Contains(import))
        {
            return null;
        }
        await Save(new ImportIndexState { Imports = [import, .. State.Imports.Take(IImportIndexGrain.Kept - 1)] });
        return State.Imports.Length > IImportIndexGrain.Undecided ? State.Imports[IImportIndexGrain.Undecided] : null;
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

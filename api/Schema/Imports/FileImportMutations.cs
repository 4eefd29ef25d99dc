using EqualityCloud.Contracts.Imports;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.GraphQL.Types;
using EqualityCloud.Schema.Writing;

namespace EqualityCloud.Schema.Imports;

[MutationType]
internal static partial class FileImportMutations
{
    /// <summary>Accepts a whole preview; it is then applied in the background.</summary>
    public static async Task<AcceptFileImportPayload> AcceptFileImportAsync(AcceptFileImportInput input, CallerGrains grains)
    {
        var (import, outcome) = await DecideAsync(input.Id, grains, grain => grain.Accept(input.ConflictsToo, new WriteRequest(input.Version)));
        return new AcceptFileImportPayload(import, UserErrors.Of(outcome));
    }

    /// <summary>Puts back what an import changed, in the background. Where somebody changed any of it since, nothing is put back and <c>left</c> says what.</summary>
    public static async Task<UndoFileImportPayload> UndoFileImportAsync(UndoFileImportInput input, CallerGrains grains)
    {
        var (import, outcome) = await DecideAsync(input.Id, grains, grain => grain.Undo(new WriteRequest(input.Version)));
        return new UndoFileImportPayload(import, UserErrors.Of(outcome));
    }

    /// <summary>Throws a preview away.</summary>
    public static async Task<DiscardFileImportPayload> DiscardFileImportAsync(DiscardFileImportInput input, CallerGrains grains)
    {
        var (import, outcome) = await DecideAsync(input.Id, grains, grain => grain.Discard(new WriteRequest(input.Version)));
        return new DiscardFileImportPayload(import, UserErrors.Of(outcome));
    }

    private static async Task<(FileImport? Import, Outcome Outcome)> DecideAsync(Guid id, CallerGrains grains, Func<IImportGrain, Task<Outcome>> decide)
    {
        var outcome = await grains.Call(id, decide);
        var view = outcome.Done ? await grains.Call<IImportGrain, Task<ImportView?>>(id, static grain => grain.Get()) : null;
        return (view is null ? null : new FileImport(view), outcome);
    }
}

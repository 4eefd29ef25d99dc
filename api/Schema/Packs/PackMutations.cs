using EqualityCloud.Contracts.Packs;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.GraphQL.Types;
using EqualityCloud.Schema.Writing;

namespace EqualityCloud.Schema.Packs;

[MutationType]
internal static partial class PackMutations
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(10);

    /// <summary>Imports a strategy pack: validated whole, then applied step by step. A large one is still running when this answers; read <c>packImport</c> then.</summary>
    public static async Task<ImportPackPayload> ImportPackAsync(ImportPackInput input, CallerGrains grains, TimeProvider clock, CancellationToken ct)
    {
        var id = Requests.NewId(grains, input.IdempotencyKey);
        var outcome = input.CheckOnly
            ? await grains.Call<IPackImportGrain, Task<Outcome>>(id, grain => grain.Check(input.Json))
            : await grains.Call<IPackImportGrain, Task<Outcome>>(id, grain => grain.Start(input.Json, Requests.Of(input, null, input.IdempotencyKey)));
        var view = outcome.Done && !input.CheckOnly ? await WaitAsync(id, grains, clock, ct) : null;
        return new ImportPackPayload(view is null ? null : new PackImport(view), UserErrors.Of(outcome));
    }

    private static async Task<PackImportView?> WaitAsync(Guid id, CallerGrains grains, TimeProvider clock, CancellationToken ct)
    {
        var since = clock.GetTimestamp();
        while (true)
        {
            var view = await grains.Call<IPackImportGrain, Task<PackImportView?>>(id, static grain => grain.Get());
            if (view is not { Status: PackImportStatus.Running } || clock.GetElapsedTime(since) > LongestWait)
            {
                return view;
            }
            await Task.Delay(BetweenLooks, clock, ct);
        }
    }
}

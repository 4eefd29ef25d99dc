using System.Security.Cryptography;
using System.Text;

using EqualityCloud.Contracts.Packs;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Tenants;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Host.Hosting;

namespace EqualityCloud.Host.Samples;

/// <summary>Onboards the sample tenants and, unless they are left out, loads the sample packs, public figures and benchmarks; each once in the life of a store.</summary>
/// <remarks>
/// What is done is told by the store alone: a tenant by its record, a pack by its import job, whose id follows from the pack's file name. So a start
/// after a crash goes on where the last one was, and a start after that leaves alone what people have changed since.
/// </remarks>
internal sealed class SampleLoader(IGrainFactory factory, SampleProgress progress, bool withPacks, TimeProvider clock, ILogger<SampleLoader> log) : BackgroundService
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(25);

    /// <summary>A pack, or what else is waited for, takes a second or two, also on a slow machine under load no minute.</summary>
    private static readonly TimeSpan DoneWithin = TimeSpan.FromMinutes(5);

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        progress.Loading();
        return base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await SampleMembers.OpenAsync(SampleTenants.Platform, factory);
            foreach (var tenant in SampleTenants.Onboarded) await LoadAsync(tenant, stoppingToken);
            if (withPacks)
            {
                await new SamplePublicFigures(factory, clock).LoadAsync(stoppingToken);
                await new SampleBenchmarks(factory, clock).LoadAsync(stoppingToken);
            }
            progress.Loaded();
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The next start goes on.
        }
        catch (Exception e)
        {
            progress.Failed();
            log.LogError(e, "The samples could not be loaded");
        }
    }

    private async Task LoadAsync(SampleTenant tenant, CancellationToken ct)
    {
        var platform = new CallerGrains(factory, Caller.System(TenantId.Platform));
        // Whoever deleted a sample does not want it back.
        if (await platform.CallKey<ITenantGrain, Task<TenantStatus>>(TenantRecordKey.Of(tenant.Id), record => record.Status()) is TenantStatus.Deleting or TenantStatus.Deleted) return;

        await SampleMembers.OpenAsync(tenant, factory);
        // As the platform's administrators do it; of one that is there already nothing changes.
        var request = new OnboardingRequest(tenant.Kind, tenant.Code, tenant.Code is null ? tenant.Name : null);
        Expect(await platform.CallKey<IOnboardingGrain, Task<Outcome>>(TenantRecordKey.Desk(request), desk => desk.Onboard(request, tenant.Id)), tenant.Key);
        if (!withPacks) return;

        var grains = new CallerGrains(factory, Caller.System(tenant.Id));
        foreach (var file in SamplePacks.Of(tenant)) await ImportAsync(grains, file, ct);
    }

    private async Task ImportAsync(CallerGrains grains, string file, CancellationToken ct)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        var job = DerivedId.Of(SampleTenants.Space, $"import/{name}");
        if (await LookAsync(grains, job) is null)
        {
            var json = await File.ReadAllTextAsync(file, ct);
            var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));
            Expect(await grains.Call<IPackImportGrain, Task<Outcome>>(job, import => import.Start(json, new WriteRequest(InputHash: hash))), name);
        }
        PackImportView? import = null;
        if (!await Waiting.UntilAsync(async () => (import = await LookAsync(grains, job)) is not { Status: PackImportStatus.Running }, BetweenLooks, DoneWithin, clock, ct))
        {
            throw new TimeoutException($"{name}: its import was at step {import!.StepsDone} of {import.Steps} after {DoneWithin.TotalMinutes} minutes. It goes on in the background; what keeps it stands in the log.");
        }
        if (import is { Failure: { } failure }) throw new InvalidOperationException($"{name}: {failure.Code} {failure.Field}: {failure.Message}");
    }

    private static Task<PackImportView?> LookAsync(CallerGrains grains, Guid job) =>
        grains.Call<IPackImportGrain, Task<PackImportView?>>(job, import => import.Get());

    /// <summary>Waits for what goes on in the background.</summary>
    /// <exception cref="TimeoutException">It was not so in time.</exception>
    internal static async Task WaitAsync(Func<Task<bool>> isSo, string what, TimeProvider clock, CancellationToken ct)
    {
        if (!await Waiting.UntilAsync(isSo, BetweenLooks, DoneWithin, clock, ct))
        {
            throw new TimeoutException($"{what} was not done after {DoneWithin.TotalMinutes} minutes. It goes on in the background; what keeps it stands in the log.");
        }
    }

    internal static void Expect(Outcome outcome, string what)
    {
        if (outcome.Done) return;
        throw new InvalidOperationException($"{what}: {string.Join("; ", outcome.Problems.Select(problem => $"{problem.Code} {problem.Field}: {problem.Message}"))}");
    }
}

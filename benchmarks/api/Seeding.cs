using System.Diagnostics;
using EqualityCloud.Contracts.Access;
using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Objectives;
using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Packs;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Tenants;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains;
using EqualityCloud.Grains.Audit;
using EqualityCloud.Storage.Archives;
using EqualityCloud.Storage.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace EqualityCloud.Api.Benchmarks;

/// <summary>Makes the councils of the workload in a store that the product has made, through the same grains, as an import does.</summary>
internal static class Seeding
{
    private const int CouncilsAtOnce = 24;
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);

    public static async Task RunAsync(DevelopmentFolder folder, int councils)
    {
        // The product makes its folder: the mark of the mode, the secrets, the store with its sample councils.
        await (await Product.StartAsync(folder)).DisposeAsync();

        var clock = Stopwatch.StartNew();
        using var host = BuildSilo(folder);
        await host.StartAsync();
        var factory = host.Services.GetRequiredService<IGrainFactory>();
        await Parallel.ForAsync(0, councils, new ParallelOptions { MaxDegreeOfParallelism = CouncilsAtOnce }, async (number, _) => await MakeAsync(factory, new CouncilData(number)));
        Console.WriteLine(FormattableString.Invariant($"{councils} councils made after {clock.Elapsed.TotalSeconds:N1} s; waiting for their outboxes"));

        var index = host.Services.GetRequiredService<IOutboxIndex>();
        while (!(await index.ListPending(null, 1, CancellationToken.None)).IsEmpty) await Task.Delay(BetweenLooks);
        await host.StopAsync();
        folder.Councils = councils;
        Console.WriteLine(FormattableString.Invariant($"done after {clock.Elapsed.TotalSeconds:N1} s"));
    }

    private static IHost BuildSilo(DevelopmentFolder folder)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddLogging();
        builder.Services.AddSqliteGrainStorage("Default", options => options.Path = folder.StoreFile);
        builder.Services.AddArchiveFolder(Path.Combine(Path.GetDirectoryName(folder.StoreFile)!, "exports"));
        builder.UseOrleans(silo => silo.AddEqualityCloudGrains(new AuditKey(folder.AuditKey())));
        return builder.Build();
    }

    private static async Task MakeAsync(IGrainFactory factory, CouncilData data)
    {
        var grains = new CallerGrains(factory, Caller.System(data.Tenant));
        var made = await grains.CallTenant<ICouncilGrain, Task<Outcome>>(council => council.Create(data.Profile));
        if (!made.Done) throw new InvalidOperationException(made.Problems[0].Message);
        await new CallerGrains(factory, Caller.System(TenantId.Platform)).CallKey<ITenantGrain, Task<Outcome>>(TenantRecordKey.Of(data.Tenant), record => record.Create(new TenantDetails(TenantKind.Council, data.Profile.Name), "seeding"));

        var member = new Member { Subject = Tokens.Subject, Name = Tokens.Subject, Roles = [Roles.StrategyLead] };
        await grains.CallTenant<IMembersGrain, Task<Outcome>>(roster => roster.Open(TenantKind.Council, data.Profile.Name, [member], []));

        var job = DerivedId.Of(data.Tenant.Value, "seed");
        var metrics = data.AllMetrics();
        await Task.WhenAll(metrics.Select(metric => grains.Call<IMetricGrain, Task<ImportOutcome>>(metric.Id, grain => grain.Import(metric.Metric, job))));
        foreach (var (id, details) in data.AllStrategies())
        {
            await grains.Call<IStrategyGrain, Task<ImportOutcome>>(id, grain => grain.BeginImport($"{id:N}", details, [], packRevision: 1, job));
            var objectives = data.ObjectivesOf(id);
            await Task.WhenAll(objectives.Select(objective => grains.Call<IObjectiveGrain, Task<ImportOutcome>>(objective.Id, grain => grain.Import(objective.Objective, job))));
            await grains.Call<IStrategyGrain, Task>(id, grain => grain.FinishImport([.. objectives.Select(objective => objective.Id)], [], job));
        }
    }
}

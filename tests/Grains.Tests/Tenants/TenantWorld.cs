using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Objectives;
using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Packs;
using EqualityCloud.Contracts.Publications;
using EqualityCloud.Contracts.Storage;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Tenants;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Durable;
using EqualityCloud.Grains.Tests.Packs;
using Microsoft.Extensions.DependencyInjection;

namespace EqualityCloud.Grains.Tests.Tenants;

/// <summary>An instance of one test's own with the means to break its storage off.</summary>
internal sealed class TenantWorld : IAsyncDisposable
{
    private readonly RestartableSilo _silo;
    private readonly StrongBox<int> _breakAfter;

    private TenantWorld(RestartableSilo silo, FixedClock clock, StrongBox<int> breakAfter) => (_silo, Clock, _breakAfter) = (silo, clock, breakAfter);

    public FixedClock Clock { get; }

    public GrainSilo Silo => _silo.Silo;

    public string StoreFile => _silo.StoreFile;

    public BreakingTenantStates States => (BreakingTenantStates)Silo.Services.GetRequiredService<ITenantStates>();

    public IArchiveFiles Archives => Silo.Services.GetRequiredService<IArchiveFiles>();

    public CallerGrains Platform => As(GivenTenant.PlatformAdministrator);

    public static async Task<TenantWorld> Create(TimeSpan? grace = null)
    {
        var clock = new FixedClock(new DateTimeOffset(2024, 6, 3, 9, 0, 0, TimeSpan.Zero));
        var breakAfter = new StrongBox<int>(int.MaxValue);
        return new TenantWorld(await RestartableSilo.Create(clock, Configure, Break), clock, breakAfter);

        void Configure(GrainSettings settings)
        {
            settings.DeletionGrace = grace ?? settings.DeletionGrace;
            settings.TrimAfter = TimeSpan.FromMilliseconds(50);
            settings.RetryAfter = TimeSpan.FromMilliseconds(200);
        }

        void Break(IServiceCollection services)
        {
            var inner = services.Last(service => service.ServiceType == typeof(ITenantStates)).ImplementationFactory!;
            services.AddSingleton<ITenantStates>(provider => new BreakingTenantStates((ITenantStates)inner(provider), breakAfter.Value));
        }
    }

    public CallerGrains As(Caller caller) => new(Silo.Grains, caller);

    public CallerGrains Administrator(TenantId tenant) => As(Given.Of(tenant, Roles.Administrator));

    /// <summary>Stops the silo and starts another, whose storage breaks off after so many changes, those that it makes as it starts among them.</summary>
    public Task Restart(int breakAfter = int.MaxValue)
    {
        _breakAfter.Value = breakAfter;
        return _silo.Restart(GivenTenant.PlatformAdministrator);
    }

    /// <summary>A council with something in every grain that members fill.</summary>
    public async Task<TenantId> GivenFullCouncil(string code = "E06000021")
    {
        var tenant = await GivenTenant.Council(Platform, code);
        var lead = As(Given.Lead(tenant));
        var strategy = await lead.GivenStrategy();
        var objective = await lead.GivenObjective(strategy);
        await lead.GivenAction(objective);
        var metric = await lead.GivenMetric();
        for (var i = 0; i < 60; i++)
        {
            Given.Done(await lead.Call<IMetricGrain, Task<Outcome>>(metric, grain => grain.Record(Given.Observation(1960 + i), new WriteRequest())));
        }
        Given.Done(await lead.Call<IObjectiveGrain, Task<Outcome>>(objective, grain => grain.LinkMetric(null, metric, true, new WriteRequest())));
        Given.Done(await lead.CallTenant<IPublicationGrain, Task<Outcome>>(grain => grain.Draft(new PublicationChoice { Strategies = [strategy], Metrics = [metric] }, new WriteRequest())));
        Given.Done(await lead.CallTenant<IPublicationGrain, Task<Outcome>>(grain => grain.Publish(1, new WriteRequest(1))));
        var job = Guid.NewGuid();
        Given.Done(await lead.Call<IPackImportGrain, Task<Outcome>>(job, grain => grain.Start(PackTests.Pack(), new WriteRequest())));
        await lead.Call<IPackImportGrain, Task>(job, grain => grain.Drain());
        Assert.True((await lead.VerifyAudit()).Entries > 60);
        await Settled();
        return tenant;
    }

    /// <summary>Complete when nothing is owed any more, so that the contents stay what they are.</summary>
    public Task Settled() => Until(async () => (await Silo.Services.GetRequiredService<IOutboxIndex>().ListPending(null, 1, CancellationToken.None)).IsEmpty);

    public static async Task<Guid> Export(CallerGrains administrator)
    {
        var id = Guid.NewGuid();
        Given.Done(await administrator.Call<ITenantExportGrain, Task<Outcome>>(id, grain => grain.Start(new WriteRequest())));
        await Until(async () => (await administrator.Call<ITenantExportGrain, Task<TenantExportView?>>(id, grain => grain.Get()))!.Status is TenantExportStatus.Done);
        return id;
    }

    /// <summary>Everything that the tenant owns, as it is stored; exports are about the tenant and not of it.</summary>
    public async Task<ImmutableSortedDictionary<string, string>> Contents(TenantId tenant)
    {
        var contents = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var listed in await States.List(tenant, null, 5_000, CancellationToken.None))
        {
            if (listed.Name.GrainType != "tenantexport")
            {
                contents[listed.Name.ToString()] = System.Text.Encoding.UTF8.GetString((await States.Read(listed.Name, CancellationToken.None))!.Json.Span);
            }
        }
        return contents.ToImmutable();
    }

    public static async Task Until(Func<Task<bool>> holds)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!await holds())
        {
            await Task.Delay(10, limit.Token);
        }
    }

    public ValueTask DisposeAsync() => _silo.DisposeAsync();
}

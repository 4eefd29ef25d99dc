using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Durable;

using Microsoft.Extensions.DependencyInjection;

namespace EqualityCloud.Grains.Tests;

/// <summary>A silo of one test's own, over a file of its own, that can be stopped and started again.</summary>
public sealed class RestartableSilo : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("equalitycloud-restart-").FullName;
    private readonly TimeProvider _clock;

    private readonly Action<GrainSettings>? _configure;
    private readonly Action<IServiceCollection>? _services;

    private RestartableSilo(TimeProvider clock, Action<GrainSettings>? configure, Action<IServiceCollection>? services) => (_clock, _configure, _services) = (clock, configure, services);

    public GrainSilo Silo { get; private set; } = null!;

    public string StoreFile => Path.Combine(_folder, "store.db");

    public static async Task<RestartableSilo> Create(TimeProvider clock, Action<GrainSettings>? configure = null, Action<IServiceCollection>? services = null)
    {
        var made = new RestartableSilo(clock, configure, services);
        made.Silo = await GrainSilo.Start(made.StoreFile, clock, configure, services);
        return made;
    }

    public async Task<CallerGrains> GivenCouncil()
    {
        var grains = new CallerGrains(Silo.Grains, Given.Lead(new TenantId(Guid.NewGuid())));
        Given.Done(await grains.CallTenant<ICouncilGrain, Task<Outcome>>(grain => grain.Create(Given.Council)));
        return grains;
    }

    /// <summary>Stops the silo and starts another on the same file, which meanwhile nobody has open.</summary>
    public async Task<CallerGrains> Restart(Caller caller, Action<string>? whileStopped = null)
    {
        await Silo.DisposeAsync();
        whileStopped?.Invoke(StoreFile);
        Silo = await GrainSilo.Start(StoreFile, _clock, _configure, _services);
        return new CallerGrains(Silo.Grains, caller);
    }

    public async ValueTask DisposeAsync()
    {
        await Silo.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}

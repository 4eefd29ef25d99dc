using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Councils;
using EqualityCloud.Grains.Durable;

using Microsoft.Extensions.DependencyInjection;

namespace EqualityCloud.Grains.Tests;

/// <summary>One silo for the tests of a class; each test makes a council of its own, so that they never meet.</summary>
public sealed class GrainFixture : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("equalitycloud-grains-").FullName;

    public FixedClock Clock { get; } = new(new DateTimeOffset(2024, 6, 3, 9, 0, 0, TimeSpan.Zero));

    public string StoreFile => Path.Combine(_folder, "store.db");

    /// <summary>Services of the silo besides its own, for a test that makes the fixture itself.</summary>
    public Action<IServiceCollection>? Services { get; init; }

    public GrainSilo Silo { get; private set; } = null!;

    public async Task InitializeAsync() => Silo = await GrainSilo.Start(StoreFile, Clock, null, Services);

    public async Task DisposeAsync()
    {
        await Silo.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Stops the silo and starts it again on the same file.</summary>
    public async Task Restart()
    {
        await Silo.DisposeAsync();
        Silo = await GrainSilo.Start(StoreFile, Clock, null, Services);
    }

    /// <summary>A council whose index is as long as said, stored before anybody asked for it.</summary>
    internal async Task<CallerGrains> GivenFullCouncil(int strategies = 0, int metrics = 0)
    {
        var lead = Given.Lead(new TenantId(Guid.NewGuid()));
        var state = new CouncilState
        {
            Profile = Given.Council,
            Envelope = new Envelope { Version = 1 },
            Strategies = [.. Enumerable.Range(0, strategies).Select(_ => Guid.NewGuid())],
            Metrics = [.. Enumerable.Range(0, metrics).Select(_ => Guid.NewGuid())],
        };
        await Silo.Storage.WriteStateAsync("council", GrainId.Create("council", TenantKey.Of(lead.Tenant)), new GrainState<CouncilState>(state));
        return As(lead);
    }

    public CallerGrains As(Caller caller) => new(Silo.Grains, caller);

    /// <summary>A new council, and a caller who may do everything in it.</summary>
    public async Task<CallerGrains> GivenCouncil(CouncilProfile? profile = null)
    {
        var lead = Given.Lead(new TenantId(Guid.NewGuid()));
        var grains = As(lead);
        var outcome = await grains.CallTenant<ICouncilGrain, Task<Outcome>>(grain => grain.Create(profile ?? Given.Council));
        Assert.True(outcome.Done, string.Join("; ", outcome.Problems.Select(p => p.Message)));
        return grains;
    }
}

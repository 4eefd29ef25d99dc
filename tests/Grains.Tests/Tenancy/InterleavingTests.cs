using System.Collections.Concurrent;

using EqualityCloud.Contracts.Tenancy;

using Microsoft.Extensions.DependencyInjection;

namespace EqualityCloud.Grains.Tests.Tenancy;

public sealed class InterleavingTests
{
    private const int Tenants = 50;
    private const int RequestsEach = 20;

    [Fact]
    public async Task Requests_OfFiftyTenantsInterleaved_EachArriveWithTheirOwnCaller()
    {
        var seen = new CallerRecorder(seed: 20240603);
        await using var silo = await RestartableSilo.Create(
            new FixedClock(new DateTimeOffset(2024, 6, 3, 9, 0, 0, TimeSpan.Zero)), services: services => services.AddSingleton<IIncomingGrainCallFilter>(seen));
        var councils = new List<(CallerGrains Grains, Guid Metric)>();
        for (var i = 0; i < Tenants; i++)
        {
            var grains = await silo.GivenCouncil();
            councils.Add((grains, await grains.GivenMetric()));
        }
        seen.Calls.Clear();
        seen.Delays = true;

        var order = new Random(7);
        var requests = councils.SelectMany((council, i) => Enumerable.Range(0, RequestsEach).Select(_ => Request(silo, council.Grains.Caller, council.Metric, order.Next(4)))).ToArray();
        await Task.WhenAll(requests.OrderBy(_ => order.Next()));

        // A council, a metric, a history and an objective that is not there, for each request.
        Assert.Equal(Tenants * RequestsEach * 4, seen.Calls.Count);
        Assert.All(seen.Calls, call => Assert.Equal(call.Owner, call.Before));
        Assert.All(seen.Calls, call => Assert.Equal(call.Owner, call.After));
    }

    private static async Task Request(RestartableSilo silo, Caller caller, Guid metric, int milliseconds)
    {
        await Task.Delay(milliseconds);
        var grains = new CallerGrains(silo.Silo.Grains, caller with { Actor = $"{caller.Tenant}" });
        var council = grains.Council();
        var (one, two) = (grains.Metric(metric), grains.History(metric));
        Assert.Equal(caller.Tenant.Value, (await council)!.Id);
        Assert.Null(RequestContext.Get(Caller.ContextKey));
        Assert.Equal(metric, (await one)!.Id);
        Assert.Empty((await two).Lines);
        Assert.Null(await grains.Objective(metric));
        Assert.Null(RequestContext.Get(Caller.ContextKey));
    }

    /// <summary>Notes, before and after a wait inside each call, whose it is.</summary>
    private sealed class CallerRecorder(int seed) : IIncomingGrainCallFilter
    {
        private readonly Random _random = new(seed);

        public ConcurrentBag<(TenantId Owner, TenantId? Before, TenantId? After)> Calls { get; } = [];

        public bool Delays { get; set; }

        public async Task Invoke(IIncomingGrainCallContext context)
        {
            if (!Delays || RequestContext.Get(Caller.ContextKey) is not Caller { Kind: CallerKind.Member })
            {
                await context.Invoke();
                return;
            }
            var before = Current();
            await Wait();
            await context.Invoke();
            await Wait();
            Calls.Add((TenantKey.TenantOf(context.TargetId.Key.ToString()), before, Current()));
        }

        private static TenantId? Current() => (RequestContext.Get(Caller.ContextKey) as Caller)?.Tenant;

        private async Task Wait()
        {
            int milliseconds;
            lock (_random)
            {
                milliseconds = _random.Next(4);
            }
            if (milliseconds == 0)
            {
                await Task.Yield();
                return;
            }
            await Task.Delay(milliseconds - 1);
        }
    }
}

using EqualityCloud.Embedded.Hosting;
using EqualityCloud.Runtime.Tests;
using EqualityCloud.Runtime.Tests.Grains;

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace EqualityCloud.Embedded.Tests;

/// <summary>The fast path's own promises; that it keeps those of every call is what tests/Runtime.Tests shows.</summary>
public sealed class InlinePathTests : IAsyncLifetime
{
    private IHost _host = null!;

    public async Task InitializeAsync() => _host = await HostOf.StartAsync();

    public async Task DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
    }

    [Fact]
    public async Task Call_ToAnIdleGrainThatAnswersAtOnce_IsAnsweredWhenItReturns()
    {
        var grain = await ActiveGrain();

        Assert.True(grain.Hello().IsCompletedSuccessfully);
    }

    [Fact]
    public async Task Call_WithTheFastPathOff_IsQueued()
    {
        using var host = await HostOf.StartAsync(silo => silo.Services.Configure<EmbeddedSiloOptions>(options => options.RunCallsInline = false));
        await host.Grain<IThreadGrain>("queued").Same();

        // The test's thread is held here, so a queued call has to run on another.
        Assert.NotEqual(Environment.CurrentManagedThreadId, BlockOn(host.Grain<IThreadGrain>("queued").Current()));
        await host.StopAsync();
    }

    [Fact]
    public async Task Contexts_OfTheCaller_AreAsBeforeTheCall()
    {
        var grain = await ActiveGrain();
        var own = new SynchronizationContext();
        var before = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(own);
        try
        {
            RequestContext.Set("name", "mine");
            var execution = ExecutionContext.Capture();
            _ = grain.Hello();

            Assert.Same(own, SynchronizationContext.Current);
            Assert.Same(execution, ExecutionContext.Capture());
        }
        finally
        {
            RequestContext.Clear();
            SynchronizationContext.SetSynchronizationContext(before);
        }
    }

    [Fact]
    public async Task Call_UnderAnotherTaskScheduler_IsQueued()
    {
        await _host.Grain<IThreadGrain>("scheduled").Same();
        await QuietAsync(_host, _host.Grain<IThreadGrain>("scheduled"));
        var scheduler = new ConcurrentExclusiveSchedulerPair().ExclusiveScheduler;

        var (here, there) = await Task.Factory.StartNew(
            () => (Environment.CurrentManagedThreadId, BlockOn(_host.Grain<IThreadGrain>("scheduled").Current())),
            CancellationToken.None, TaskCreationOptions.None, scheduler);

        Assert.NotEqual(here, there);
    }

    [Fact]
    public async Task Calls_ThatNestDeeperThanAStackMay_AreQueuedOnTheWay()
    {
        var path = Enumerable.Range(0, 400).Select(i => $"deep {i}").ToList();
        await Task.WhenAll(path.Select(key => _host.Grain<ICallerGrain>(key).Hello()));

        Assert.Equal("hello from deep 399", await _host.Grain<ICallerGrain>("deep 0").Through([.. path[1..]]));
    }

    [Fact]
    public async Task Filter_OfACallThatAnswersAtOnce_AllocatesNothing()
    {
        using var filtered = await HostOf.StartAsync(silo => silo.AddIncomingGrainCallFilter<PassingFilter>());
        var without = await AllocatedByAsync(_host);
        var with = await AllocatedByAsync(filtered);

        Assert.Equal(without, with);
        await filtered.StopAsync();
    }

    private static async Task<long> AllocatedByAsync(IHost host)
    {
        var grain = host.Grain<IThreadGrain>("allocating");
        await grain.Same();
        await QuietAsync(host, grain);
        long least = long.MaxValue;
        for (var round = 0; round < 20; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 100; i++)
            {
                _ = grain.Same();
            }

            // The least of some rounds: the runtime itself allocates now and then while it compiles.
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }

    // The one place that blocks on purpose: it keeps the calling thread from running what is queued.
#pragma warning disable xUnit1031
    private static int BlockOn(Task<int> call) => call.GetAwaiter().GetResult();
#pragma warning restore xUnit1031

    private async Task<ICallerGrain> ActiveGrain()
    {
        var grain = _host.Grain<ICallerGrain>(SiloFixture.NewKey());
        await grain.Hello();
        await QuietAsync(_host, grain);
        return grain;
    }

    /// <summary>The turn that answers is over a moment after the answer.</summary>
    private static async Task QuietAsync(IHost host, IAddressable grain)
    {
        var id = grain.GetGrainId();
        var activation = host.Services.GetRequiredService<Silo>().Catalog.Find(id.Type.ToString())!.Activations.Single(a => a.GrainId == id);
        while (!activation.IsQuiet) await Task.Yield();
    }
}

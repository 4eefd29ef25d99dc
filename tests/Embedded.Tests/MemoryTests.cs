using EqualityCloud.Embedded.Hosting;
using EqualityCloud.Runtime.Tests;
using EqualityCloud.Runtime.Tests.Grains;

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace EqualityCloud.Embedded.Tests;

/// <remarks>Alone, since the heap is everybody's.</remarks>
[Collection(nameof(Alone))]
public sealed class MemoryTests
{
    [Fact]
    public async Task RandomKeys_OfGrainsThatLeaveAtOnce_LeaveMemoryFlat()
    {
        using var host = await HostOf.StartAsync();
        await VisitAsync(host, 0, 2_000);
        var before = GC.GetTotalMemory(forceFullCollection: true);

        await VisitAsync(host, 2_000, 20_000);

        // Each visit's grain is gone when the silo counts none; what is left per visit is nothing.
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (ActivationsOf(host) > 0 && !patience.IsCancellationRequested) await Task.Yield();
        Assert.Equal(0, ActivationsOf(host));
        var growth = GC.GetTotalMemory(forceFullCollection: true) - before;
        Assert.True(growth < 20_000 * 20, $"Heap grew by {growth} bytes over 20,000 visits.");
        await host.StopAsync();
    }

    [Fact]
    public async Task Activation_ThatIsIdle_CostsUnderAKilobyte()
    {
        const int Count = 10_000;
        using var host = await HostOf.StartAsync();
        await host.Grain<ITicketGrain>("warm").Get();
        var before = GC.GetTotalMemory(forceFullCollection: true);

        for (var i = 0; i < Count; i++)
        {
            await host.Grain<ITicketGrain>($"ticket {i}").Get();
        }

        // This one has two pieces of state, its journal notes and key counted in.
        var each = (GC.GetTotalMemory(forceFullCollection: true) - before) / Count;
        Assert.True(each < 1_500, $"{each} bytes per activation.");
        await host.StopAsync();
    }

    [Fact]
    public async Task MemoryPressure_WhileGrainsAreIdle_EndsTheLongestIdleFirst()
    {
        var clock = new FakeClock();
        var gauge = new FixedGauge { Used = 50 };
        using var host = await HostOf.StartAsync(silo => silo.Services.AddSingleton<MemoryGauge>(gauge), clock);
        var keys = Enumerable.Range(0, 4).Select(_ => SiloFixture.NewKey()).ToList();
        foreach (var key in keys)
        {
            await host.Grain<ITicketGrain>(key).Get();
            clock.Advance(TimeSpan.FromSeconds(10));
        }

        // From 100 % to the target of 75 % is a quarter of four.
        gauge.Used = 100;
        clock.Advance(TimeSpan.FromSeconds(5));

        await Journal.Read(keys[0], "deactivated: HighMemoryPressure");
        gauge.Used = 50;
        clock.Advance(TimeSpan.FromSeconds(30));
        Assert.All(keys[1..], key => Assert.Equal(0, Journal.Unread(key, "deactivated: HighMemoryPressure")));
        await host.StopAsync();
    }

    private static async Task VisitAsync(IHost host, int from, int count)
    {
        for (var i = from; i < from + count; i++)
        {
            await host.Grain<IPassingGrain>($"nobody {i}").Get();
        }
    }

    private static int ActivationsOf(IHost host) => host.Services.GetRequiredService<Silo>().ActivationCount;

    private sealed class FixedGauge : MemoryGauge
    {
        internal double Used { get; set; }

        internal override double UsedPercentage => Used;
    }
}

using System.Diagnostics;

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace EqualityCloud.Benchmarks.Grains;

/// <summary>What calls cost.</summary>
internal static class Calls
{
    /// <summary>One caller, one grain.</summary>
    internal static async Task OneAsync(IHost host, TimeSpan round, string name)
    {
        var grain = host.Grain("one");
        var (nanoseconds, bytes) = await Bench.MeasureAsync(grain.Get, 1, round);
        Console.WriteLine($"{name}: {nanoseconds:0} ns, {bytes:0} B allocated");
    }

    /// <summary>The dashboard of the workload: 106 grains, found by key and read at once.</summary>
    internal static async Task DashboardAsync(IHost host, TimeSpan round)
    {
        const int Grains = 106;
        var factory = host.Services.GetRequiredService<IGrainFactory>();
        var keys = Enumerable.Range(0, Grains).Select(i => $"council-0001/strategy-0001/objective-{i:0000}").ToArray();
        var reads = new Task<Reading>[Grains];
        var process = Process.GetCurrentProcess();
        await ReadAsync();
        var cpu = process.TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        var (nanoseconds, bytes) = await Bench.MeasureAsync(ReadAsync, 1, round);
        process.Refresh();
        var share = (process.TotalProcessorTime - cpu) / watch.Elapsed;
        Console.WriteLine($"dashboard of {Grains} grains, filter and request context: {nanoseconds / 1000:0.0} µs, {nanoseconds * share / 1000:0.0} µs of CPU, {bytes:0} B allocated");

        Task ReadAsync()
        {
            for (var i = 0; i < Grains; i++)
            {
                reads[i] = factory.GetGrain<IReadGrain>(keys[i]).Get();
            }

            return Task.WhenAll(reads);
        }
    }

    /// <summary>100 callers, each in a loop over 1,000 grains.</summary>
    internal static async Task ManyCallersAsync(IHost host, TimeSpan length)
    {
        var grains = Enumerable.Range(0, 1000).Select(i => host.Grain($"grain {i}")).ToArray();
        await Task.WhenAll(grains.Select(grain => grain.Get()));
        await RunAsync(TimeSpan.FromSeconds(2));
        var rates = new List<double>();
        for (var i = 0; i < 3; i++)
        {
            rates.Add(await RunAsync(length));
        }

        Console.WriteLine($"100 callers over 1,000 grains: {Bench.Median(rates):N0} calls/s");

        async Task<double> RunAsync(TimeSpan time)
        {
            var watch = Stopwatch.StartNew();
            var counts = await Task.WhenAll(Enumerable.Range(0, 100).Select(caller => Task.Run(() => CallAsync(caller, watch, time))));
            return counts.Sum() / watch.Elapsed.TotalSeconds;
        }

        async Task<long> CallAsync(int caller, Stopwatch watch, TimeSpan time)
        {
            var next = caller * 37;
            long count = 0;
            while (watch.Elapsed < time)
            {
                for (var i = 0; i < 100; i++)
                {
                    await grains[next++ % grains.Length].Get();
                }

                count += 100;
                // Gives the thread to the other callers, who would otherwise wait for this one's whole time.
                await Task.Yield();
            }

            return count;
        }
    }
}

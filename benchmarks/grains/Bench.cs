using System.Diagnostics;

namespace EqualityCloud.Benchmarks.Grains;

/// <summary>Measures a piece of work: rounds of a given length after a warm-up, the median of them.</summary>
internal static class Bench
{
    internal const int Rounds = 7;

    /// <summary>Nanoseconds and allocated bytes for one of <paramref name="perCall"/> operations.</summary>
    internal static async Task<(double Nanoseconds, double Bytes)> MeasureAsync(Func<Task> work, int perCall, TimeSpan round)
    {
        // Long enough for tiered compilation to settle.
        await RunAsync(work, TimeSpan.FromSeconds(2));
        var results = new List<(double Nanoseconds, double Bytes)>();
        for (var i = 0; i < Rounds; i++)
        {
            var allocated = GC.GetTotalAllocatedBytes(precise: true);
            var (count, elapsed) = await RunAsync(work, round);
            var operations = (double)count * perCall;
            results.Add((elapsed.TotalNanoseconds / operations, (GC.GetTotalAllocatedBytes(precise: true) - allocated) / operations));
        }

        return (Median(results.Select(r => r.Nanoseconds)), Median(results.Select(r => r.Bytes)));
    }

    internal static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    private static async Task<(long Count, TimeSpan Elapsed)> RunAsync(Func<Task> work, TimeSpan length)
    {
        var watch = Stopwatch.StartNew();
        long count = 0;
        while (watch.Elapsed < length)
        {
            for (var i = 0; i < 100; i++)
            {
                await work();
            }

            count += 100;
        }

        return (count, watch.Elapsed);
    }
}

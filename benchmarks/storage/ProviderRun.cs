using System.Diagnostics;
using EqualityCloud.Storage.Serialization;
using EqualityCloud.Storage.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;

namespace EqualityCloud.Storage.Benchmarks;

/// <summary>Writers in a closed loop on the SQLite provider: each takes a grain of its own share, changes it and waits until the write is durable.</summary>
internal sealed class ProviderRun(string folder, TimeSpan duration)
{
    internal async Task<Measurement> MeasureAsync(string what, int writers, int keys, int writtenKeys)
    {
        var counter = new CommitCounter();
        var options = new SqliteStorageOptions { Path = Path.Combine(folder, $"provider-{writers}-{writtenKeys}.db") };
        using var storage = SqliteGrainStorage.Open(
            options, new GrainStateSerializer([], NullLogger<GrainStateSerializer>.Instance), NullLogger<SqliteGrainStorage>.Instance, counter);
        var grains = Enumerable.Range(0, keys).Select(i => GrainId.Create("metric", $"tenant-{i % 180}/metric/{i}")).ToArray();
        var records = Enumerable.Range(0, keys).Select(i => new GrainState<MetricLikeState>(MetricLikeState.Create(i))).ToArray();
        await Task.WhenAll(grains.Select((grain, i) => storage.WriteStateAsync("metric", grain, records[i])));

        var commitsBefore = counter.Commits;
        var clock = Stopwatch.StartNew();
        var latencies = await Task.WhenAll(Enumerable.Range(0, writers).Select(w => Task.Run(() => WriteAsync(storage, grains[..writtenKeys], records, w, writers, clock))));
        clock.Stop();

        var all = latencies.SelectMany(l => l).ToArray();
        Array.Sort(all);
        return new Measurement(what, writers, writtenKeys, all.Length, clock.Elapsed, counter.Commits - commitsBefore, At(all, 0.5), At(all, 0.99));
    }

    private async Task<List<double>> WriteAsync(
        SqliteGrainStorage storage, GrainId[] grains, GrainState<MetricLikeState>[] records, int writer, int writers, Stopwatch clock)
    {
        var latencies = new List<double>(1 << 16);
        // A fixed seed each: the same grains in every run. A writer keeps to its own share, since a grain has one turn at a time.
        var random = new Random(writer);
        var share = Math.Max(1, grains.Length / writers);
        while (clock.Elapsed < duration)
        {
            var i = (random.Next(share) * writers + writer) % grains.Length;
            var record = records[i];
            record.State = record.State! with { Revision = record.State!.Revision + 1 };
            var start = Stopwatch.GetTimestamp();
            await storage.WriteStateAsync("metric", grains[i], record);
            latencies.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return latencies;
    }

    private static double At(double[] sorted, double share) => sorted[(int)((sorted.Length - 1) * share)];
}

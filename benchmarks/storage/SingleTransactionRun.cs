using System.Diagnostics;
using EqualityCloud.Storage.Serialization;
using EqualityCloud.Storage.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;

namespace EqualityCloud.Storage.Benchmarks;

/// <summary>The yardstick: the same states in the same table with the same settings, on one thread, one transaction for each write and nothing between.</summary>
internal sealed class SingleTransactionRun(string folder, TimeSpan duration)
{
    internal Measurement Measure(string what, int keys)
    {
        using var database = SqliteDatabase.OpenForWriting(Path.Combine(folder, "single.db"));
        SqliteSchema.Configure(database, new SqliteStorageOptions());
        SqliteSchema.Ensure(database, "single.db");
        using var statements = new SqliteWriterStatements(database);
        var serializer = new GrainStateSerializer([], NullLogger<GrainStateSerializer>.Instance);
        var grains = Enumerable.Range(0, keys).Select(i => GrainId.Create("metric", $"tenant-{i % 180}/metric/{i}")).ToArray();
        var states = Enumerable.Range(0, keys).Select(MetricLikeState.Create).ToArray();
        var versions = new long[keys];
        var version = 0L;
        statements.Begin.Run();
        for (var i = 0; i < keys; i++)
        {
            using var data = serializer.Serialize(grains[i], states[i]);
            statements.Insert(RecordKey.Of(grains[i], "metric"), versions[i] = ++version, data.Span);
        }

        statements.Commit.Run();
        var latencies = new List<double>(1 << 16);
        var random = new Random(0);
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < duration)
        {
            var i = random.Next(keys);
            var start = Stopwatch.GetTimestamp();
            states[i] = states[i] with { Revision = states[i].Revision + 1 };
            using var data = serializer.Serialize(grains[i], states[i]);
            statements.Begin.Run();
            if (statements.Find(RecordKey.Of(grains[i], "metric")) is not { } found || found.Version != versions[i])
            {
                throw new InvalidOperationException("The yardstick lost a version.");
            }

            statements.Update(found.Row, ++version, data.Span);
            statements.Commit.Run();
            versions[i] = version;
            latencies.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        clock.Stop();
        latencies.Sort();
        return new Measurement(
            what, 1, keys, latencies.Count, clock.Elapsed, latencies.Count, latencies[latencies.Count / 2], latencies[(int)(latencies.Count * 0.99)]);
    }
}

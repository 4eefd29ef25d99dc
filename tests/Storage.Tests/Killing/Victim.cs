using System.Text;
using EqualityCloud.Storage.Sqlite;
using EqualityCloud.Storage.Tests.Conformance;
using Microsoft.Extensions.Logging.Abstractions;

namespace EqualityCloud.Storage.Tests.Killing;

/// <summary>Writes without end, and says each write that was acknowledged, after it was.</summary>
internal static class Victim
{
    internal const int Writers = 8;

    internal static async Task RunAsync(string store, string round)
    {
        // Not disposed: it is there to be killed.
        var storage = SqliteGrainStorage.Open(new SqliteStorageOptions { Path = store }, Given.Serializer, NullLogger<SqliteGrainStorage>.Instance);
        var output = Console.OpenStandardOutput();
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => WriteAsync(storage, output, writer, round))));
    }

    /// <summary>A record for each write, and one that counts them.</summary>
    internal static GrainId Record(string id) => GrainId.Create("record", id);

    internal static GrainId Counter(int writer) => GrainId.Create("counter", $"{writer}");

    private static async Task WriteAsync(SqliteGrainStorage storage, Stream output, int writer, string round)
    {
        var counter = new GrainState<SampleState>();
        await storage.ReadStateAsync(Given.StateName, Counter(writer), counter);
        for (var n = 0; ; n++)
        {
            var id = $"{round}/{writer}/{n}";
            var record = new GrainState<SampleState>(new SampleState { Title = id, Outbox = n % 2 == 0 ? ["entry"] : [] });
            await storage.WriteStateAsync(Given.StateName, Record(id), record);
            counter.State = counter.State! with { Rate = counter.State!.Rate + 1 };
            await storage.WriteStateAsync(Given.StateName, Counter(writer), counter);
            var line = Encoding.UTF8.GetBytes($"{id}\n");
            lock (output)
            {
                output.Write(line);
                output.Flush();
            }
        }
    }
}

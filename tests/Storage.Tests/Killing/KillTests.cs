using System.Diagnostics;
using EqualityCloud.Storage.Sqlite;
using EqualityCloud.Storage.Tests.Conformance;
using Microsoft.Extensions.Logging.Abstractions;

namespace EqualityCloud.Storage.Tests.Killing;

public sealed class KillTests : IDisposable
{
    private const int Kills = 20;

    private readonly TempFolder _folder = new();
    private readonly Random _random = new(20261122);

    [Fact]
    public async Task AcknowledgedWrites_AfterEachOfTwentyKills_AreThere()
    {
        var acknowledged = new List<string>();
        for (var round = 0; round < Kills; round++)
        {
            var before = acknowledged.Count;
            await WriteUntilKilledAsync(round, acknowledged);
            Assert.True(acknowledged.Count > before, $"Round {round} acknowledged nothing, so its kill shows nothing.");
            await VerifyAsync(round, acknowledged, before);
        }
    }

    public void Dispose() => _folder.Dispose();

    private async Task WriteUntilKilledAsync(int round, List<string> acknowledged)
    {
        using var victim = Process.Start(new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            [typeof(KillTests).Assembly.Location, Program.WriteUntilKilled, _folder.File("store.db"), $"{round}"])
        {
            RedirectStandardOutput = true,
        })!;
        var first = await victim.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException($"Round {round} ended by itself.");
        acknowledged.Add(first);
        // A moment of its own for each round, in the middle of whatever the writers are doing then.
        var alive = Stopwatch.StartNew();
        var killAt = TimeSpan.FromMilliseconds(_random.Next(5, 150));
        while (await victim.StandardOutput.ReadLineAsync() is { } line)
        {
            acknowledged.Add(line);
            if (alive.Elapsed >= killAt && !victim.HasExited)
            {
                victim.Kill();
            }
        }

        await victim.WaitForExitAsync();
        Assert.Equal(137, victim.ExitCode);
    }

    private async Task VerifyAsync(int round, List<string> acknowledged, int from)
    {
        using var storage = SqliteGrainStorage.Open(
            new SqliteStorageOptions { Path = _folder.File("store.db") }, Given.Serializer, NullLogger<SqliteGrainStorage>.Instance);
        // All of them at the end, those of the round after each.
        foreach (var id in acknowledged.Skip(round == Kills - 1 ? 0 : from))
        {
            Assert.Equal(id, (await ReadAsync(storage, Victim.Record(id))).State!.Title);
        }

        for (var writer = 0; writer < Victim.Writers; writer++)
        {
            var mine = acknowledged.Count(id => id.Split('/')[1] == $"{writer}");
            var counted = (await ReadAsync(storage, Victim.Counter(writer))).State!.Rate;
            // One write of each round may have landed unheard, and no more: none is lost, none is doubled.
            Assert.InRange(counted, mine, mine + round + 1);
        }

        await AssertIndexAgreesAsync(storage, acknowledged);
    }

    private static async Task AssertIndexAgreesAsync(SqliteGrainStorage storage, List<string> acknowledged)
    {
        var pending = new HashSet<string>();
        GrainId? last = null;
        while (await storage.ListPending(last, 1000, CancellationToken.None) is { Length: > 0 } page)
        {
            pending.UnionWith(page.Select(grain => grain.Key.ToString()));
            last = page[^1];
        }

        Assert.All(acknowledged, id => Assert.Equal(int.Parse(id.Split('/')[2], null) % 2 == 0, pending.Contains(id)));
    }

    private static async Task<GrainState<SampleState>> ReadAsync(SqliteGrainStorage storage, GrainId grain)
    {
        var record = new GrainState<SampleState>();
        await storage.ReadStateAsync(Given.StateName, grain, record);
        return record;
    }
}

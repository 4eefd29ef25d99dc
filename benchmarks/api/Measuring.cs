using System.Text;

namespace EqualityCloud.Api.Benchmarks;

/// <summary>All measurements of the workload in one run, on a copy of the seeded folder.</summary>
internal static class Measuring
{
    private const string HotMetric = "hot";
    private const int Readers = 32;
    private const int WarmWriters = 64;
    private static readonly TimeSpan LongestWarmUp = TimeSpan.FromSeconds(10);

    public static async Task RunAsync(DevelopmentFolder seeded, TimeSpan duration, int[] writers, string[] operations)
    {
        var councils = seeded.Councils;
        var folder = seeded.Copy();
        try
        {
            Console.WriteLine($"load average {File.ReadAllText("/proc/loadavg").Trim()}, {Environment.ProcessorCount} cores, client and server on them together");
            Console.WriteLine(Measurement.Head);
            await using var product = await Product.StartAsync(folder);
            var tokens = new Tokens(folder);
            var requests = new RequestBytes(product.Port, [.. Enumerable.Range(0, councils).Select(tokens.SignFor)]);
            var metrics = await Metrics.ReadAsync(product, requests, councils);
            var load = new Load(product);
            var warmUp = duration < LongestWarmUp ? duration : LongestWarmUp;
            foreach (var query in ((Operation[])[Operation.Q1, Operation.Q2, Operation.Q3]).Where(query => operations.Contains(query.Name)))
            {
                Console.WriteLine($"# {query.Name}: {await BytesAsync(product, requests, query)} bytes");
                var sources = Reads(requests, query, councils);
                await load.RunAsync("warm-up", query, Readers, warmUp, sources);
                Console.WriteLine(await load.RunAsync(query.Name, query, Readers, duration, sources));
            }

            if (operations.Contains(Operation.W1.Name) || operations.Contains(HotMetric))
            {
                await WritesAsync(folder, load, metrics, duration, warmUp, operations.Contains(Operation.W1.Name) ? writers : [], operations.Contains(HotMetric) ? writers[^1] : null);
            }
            Console.WriteLine($"the server had at most {product.PeakMegabytes:N0} MB resident");
        }
        finally
        {
            folder.Delete();
        }
    }

    private static async Task WritesAsync(DevelopmentFolder folder, Load load, Metrics metrics, TimeSpan duration, TimeSpan warmUp, int[] writers, int? hotWriters)
    {
        var pending = new PendingRows(folder.StoreFile);
        await load.RunAsync("warm-up", Operation.W1, WarmWriters, warmUp, metrics.RandomWrites, pending.WaitForNoneAsync);
        // The yardstick beside each run of writes, since the disk is not the same at all times.
        var yardstick = new List<Measurement> { Yardstick(folder, metrics.Count, duration) };
        var written = new List<Measurement>();
        foreach (var count in writers)
        {
            written.Add(await load.RunAsync($"W1, all {metrics.Count:N0} metrics, drained", Operation.W1, count, duration, connection => metrics.RandomWrites(1000 + connection), pending.WaitForNoneAsync));
            Console.WriteLine(written[^1]);
        }
        if (hotWriters is { } many)
        {
            Console.WriteLine(await load.RunAsync("W1, one hot metric, drained", Operation.W1, many, duration, _ => metrics.HotWrites(), pending.WaitForNoneAsync));
        }
        yardstick.Add(Yardstick(folder, metrics.Count, duration));
        var single = yardstick.Average(run => run.PerSecond);
        foreach (var run in written)
        {
            Console.WriteLine(FormattableString.Invariant($"W1 with {run.Connections} writers against one transaction each ({single:N0}/s): {run.PerSecond / single:N2} x"));
        }
    }

    private static Func<int, Func<ReadOnlyMemory<byte>>> Reads(RequestBytes requests, Operation query, int councils)
    {
        var ofCouncils = Enumerable.Range(0, councils).Select(council => requests.Of(query, council)).ToArray();
        return connection =>
        {
            var random = new Random(connection);
            return () => ofCouncils[random.Next(councils)];
        };
    }

    private static Measurement Yardstick(DevelopmentFolder folder, int rows, TimeSpan duration)
    {
        var file = Path.Combine(folder.Path, $"yardstick-{Guid.NewGuid():N}.db");
        using var run = new SingleTransactionRun(file);
        var measured = run.Measure(rows, duration);
        Console.WriteLine(measured);
        return measured;
    }

    private static async Task<int> BytesAsync(Product product, RequestBytes requests, Operation query)
    {
        using var connection = await HttpConnection.OpenAsync(product.Port);
        var answer = await connection.SendAsync(requests.Of(query, 0), Encoding.ASCII.GetBytes(query.Answer));
        return answer.Span.IndexOf("\"errors\":"u8) < 0 ? answer.Length : throw new InvalidOperationException($"{query.Name} is answered with errors.");
    }
}

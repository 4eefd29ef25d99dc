using System.Text;
using System.Text.RegularExpressions;

namespace EqualityCloud.Api.Benchmarks;

/// <summary>All metrics of the workload by their global ids, each with the month that its next write is about.</summary>
internal sealed partial class Metrics
{
    /// <summary>With the eight yearly observations these stay within what a metric keeps at hand, so that a write has an answer.</summary>
    private const int Months = 100;
    private static readonly DateOnly FirstMonth = new(2010, 1, 1);

    private readonly (int Council, byte[] Id)[] _metrics;
    private readonly WriteTemplate[] _templates;
    private readonly int[] _written;

    private Metrics((int Council, byte[] Id)[] metrics, RequestBytes requests, int councils)
    {
        _metrics = metrics;
        _written = new int[metrics.Length];
        _templates = [.. Enumerable.Range(0, councils).Select(council => new WriteTemplate(requests, council, metrics[0].Id.Length))];
    }

    public int Count => _metrics.Length;

    /// <summary>Reads the ids through the API.</summary>
    public static async Task<Metrics> ReadAsync(Product product, RequestBytes requests, int councils)
    {
        var expected = Encoding.ASCII.GetBytes(Operation.MetricIds.Answer);
        using var connection = await HttpConnection.OpenAsync(product.Port);
        var metrics = new List<(int Council, byte[] Id)>();
        for (var council = 0; council < councils; council++)
        {
            var answer = Encoding.UTF8.GetString((await connection.SendAsync(requests.Of(Operation.MetricIds, council), expected)).Span);
            metrics.AddRange(Id().Matches(answer).Select(match => (council, Encoding.ASCII.GetBytes(match.Groups[1].Value))));
        }
        return new Metrics([.. metrics], requests, councils);
    }

    /// <summary>One connection's writes: a new month of a random metric each.</summary>
    public Func<ReadOnlyMemory<byte>> RandomWrites(int seed)
    {
        var (random, buffer) = (new Random(seed), new byte[4096]);
        return () => Next(random.Next(Count), Months, buffer);
    }

    /// <summary>One connection's writes, all to the same metric: the twelve months of one year, corrected again and again.</summary>
    public Func<ReadOnlyMemory<byte>> HotWrites()
    {
        var buffer = new byte[4096];
        return () => Next(metric: 0, months: 12, buffer);
    }

    private ReadOnlyMemory<byte> Next(int metric, int months, byte[] buffer)
    {
        var count = Interlocked.Increment(ref _written[metric]) - 1;
        var length = _templates[_metrics[metric].Council].Fill(buffer, _metrics[metric].Id, FirstMonth.AddMonths(count % months), count);
        return buffer.AsMemory(0, length);
    }

    [GeneratedRegex("\"id\":\"([^\"]+)\"")]
    private static partial Regex Id();
}

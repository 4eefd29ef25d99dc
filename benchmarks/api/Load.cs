using System.Diagnostics;
using System.Text;

namespace EqualityCloud.Api.Benchmarks;

/// <summary>Closed loops against the product: each connection sends its next request when it has read the last answer.</summary>
internal sealed class Load(Product product)
{
    /// <param name="what">The run's name.</param>
    /// <param name="operation">What an answer must begin like.</param>
    /// <param name="connections">How many loops.</param>
    /// <param name="duration">How long requests are sent.</param>
    /// <param name="requests">The source of one connection's requests, by its number.</param>
    /// <param name="settled">What has to have happened before the clock stops.</param>
    public async Task<Measurement> RunAsync(
        string what, Operation operation, int connections, TimeSpan duration, Func<int, Func<ReadOnlyMemory<byte>>> requests, Func<Task>? settled = null)
    {
        var expected = Encoding.ASCII.GetBytes(operation.Answer);
        var opened = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => HttpConnection.OpenAsync(product.Port)));
        var (cpu, own) = (product.CpuTime, Environment.CpuUsage.TotalTime);
        var clock = Stopwatch.StartNew();
        var ticks = await Task.WhenAll(opened.Select((connection, number) => Task.Run(() => LoopAsync(connection, requests(number), expected, clock, duration))));
        var (loop, client) = (clock.Elapsed, Environment.CpuUsage.TotalTime - own);
        if (settled is not null) await settled();
        var took = clock.Elapsed;
        var used = product.CpuTime - cpu;
        foreach (var connection in opened) connection.Dispose();
        return new Measurement(what, connections, new Latencies(ticks), took, used, client, loop);
    }

    private static async Task<List<long>> LoopAsync(HttpConnection connection, Func<ReadOnlyMemory<byte>> next, byte[] expected, Stopwatch clock, TimeSpan duration)
    {
        var ticks = new List<long>(1 << 16);
        while (clock.Elapsed < duration)
        {
            var request = next();
            var sent = Stopwatch.GetTimestamp();
            await connection.SendAsync(request, expected);
            ticks.Add(Stopwatch.GetTimestamp() - sent);
        }
        return ticks;
    }
}

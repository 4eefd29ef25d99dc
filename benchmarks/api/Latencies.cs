using System.Diagnostics;

namespace EqualityCloud.Api.Benchmarks;

/// <summary>How long each request of a run took.</summary>
internal sealed class Latencies
{
    private readonly long[] _sorted;

    public Latencies(IEnumerable<List<long>> ofConnections)
    {
        _sorted = [.. ofConnections.SelectMany(ticks => ticks)];
        Array.Sort(_sorted);
    }

    public int Count => _sorted.Length;

    public double Milliseconds(double quantile) => _sorted.Length == 0 ? 0 : _sorted[(int)((_sorted.Length - 1) * quantile)] * 1000.0 / Stopwatch.Frequency;
}

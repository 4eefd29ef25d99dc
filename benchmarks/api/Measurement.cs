namespace EqualityCloud.Api.Benchmarks;

/// <summary>What one run gave.</summary>
/// <param name="What">The operation.</param>
/// <param name="Connections">How many closed loops.</param>
/// <param name="Latencies">Of its requests.</param>
/// <param name="Took">Until the clock stopped; for writes, until every outbox was empty.</param>
/// <param name="Cpu">What the server used meanwhile; for the yardstick, the client.</param>
/// <param name="ClientCpu">What the client used while it sent.</param>
/// <param name="Loop">Of that, how long requests were sent.</param>
internal sealed record Measurement(string What, int Connections, Latencies Latencies, TimeSpan Took, TimeSpan Cpu, TimeSpan ClientCpu, TimeSpan Loop)
{
    public const string Head = "run                                   conns      req/s   p50 ms   p99 ms   CPU µs/req   client   req/s while sending";

    public double PerSecond => Latencies.Count / Took.TotalSeconds;

    public override string ToString() => FormattableString.Invariant(
        $"{What,-36} {Connections,6} {PerSecond,10:N0} {Latencies.Milliseconds(0.5),8:N2} {Latencies.Milliseconds(0.99),8:N2} {Cpu.TotalMicroseconds / Latencies.Count,12:N0} {ClientCpu.TotalMicroseconds / Latencies.Count,8:N0} {Latencies.Count / Loop.TotalSeconds,21:N0}");
}

using EqualityCloud.Contracts.Benchmarks;
using EqualityCloud.Contracts.Strategies;

namespace EqualityCloud.Schema.Benchmarks;

/// <summary>A period of an indicator that councils contribute to, and whether it waits for a release. Never who contributes.</summary>
public sealed class BenchmarkWaiting(WaitingRelease waiting)
{
    /// <summary>What is compared.</summary>
    public BenchmarkDescription Indicator => waiting.Description;

    /// <summary>The period.</summary>
    public Period Period => waiting.Period;

    /// <summary>How many councils contribute now.</summary>
    public int Contributed => waiting.Contributed;

    /// <summary>How many a release needs at least.</summary>
    public int Needed => waiting.Needed;

    /// <summary>The newest version; 0 where nothing was released.</summary>
    public int Version => waiting.Version;

    /// <summary>Whether it can be released, as far as the number of contributors tells.</summary>
    public ReleaseReadiness Readiness => waiting.Readiness;
}

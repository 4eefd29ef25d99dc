using EqualityCloud.Contracts.Benchmarks;
using EqualityCloud.Contracts.Strategies;

namespace EqualityCloud.Schema.Benchmarks;

/// <summary>One period of a trend, from its newest release.</summary>
public sealed class BenchmarkTrendPoint(BenchmarkPoint point)
{
    /// <summary>The period.</summary>
    public Period Period => point.Period;

    /// <summary>The version of the release.</summary>
    public int Version => point.Version;

    /// <summary>When it was released, UTC.</summary>
    public DateTimeOffset ReleasedAt => point.ReleasedAt;

    /// <summary>The group; null where the period has no such group, or the caller's council was not in it.</summary>
    public BenchmarkGroup? Group => point.Group is { } group ? new BenchmarkGroup(group) : null;

    /// <summary>The caller's own value; null where its council contributed none.</summary>
    public decimal? OwnValue => point.OwnValue;
}

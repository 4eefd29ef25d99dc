using System.Collections.Immutable;
using EqualityCloud.Contracts.Benchmarks;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.Schema.Benchmarks;

/// <summary>A frozen release of one indicator and period, as the caller may see it.</summary>
public sealed class Benchmark(BenchmarkReading reading)
{
    /// <summary>The indicator's id.</summary>
    public string Indicator => reading.Indicator;

    /// <summary>The indicator's title.</summary>
    public string Title => reading.Title;

    /// <summary>The period.</summary>
    public Period Period => reading.Period;

    /// <summary>Counts the releases of the period, from 1.</summary>
    public int Version => reading.Version;

    /// <summary>When it was released, UTC.</summary>
    public DateTimeOffset ReleasedAt => reading.ReleasedAt;

    /// <summary>The version of the disclosure policy that it was made under.</summary>
    public string Policy => reading.Policy;

    /// <summary>How to read it, in plain words.</summary>
    public string HowToRead => reading.HowToRead;

    /// <summary>The caller's own value in this release; null where its council contributed none.</summary>
    public decimal? OwnValue => reading.OwnValue;

    /// <summary>A council sees the groups that it belongs to, those who may release see all.</summary>
    [ListSize(AssumedSize = 100)]
    public ImmutableArray<BenchmarkGroup> Groups => [.. reading.Cohorts.Select(cohort => new BenchmarkGroup(cohort))];

    /// <summary>The groups as a table of comma-separated values; hidden figures say so.</summary>
    [Cost(20)]
    public string Csv => BenchmarkCsv.Of(reading);
}

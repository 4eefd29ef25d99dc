using System.Collections.Immutable;
using EqualityCloud.Contracts.Benchmarks;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.GraphQL.Types;
using EqualityCloud.Schema.Exports;

namespace EqualityCloud.Schema.Benchmarks;

/// <summary>A frozen release of one indicator and period, as the caller may see it.</summary>
public sealed class Benchmark(BenchmarkReading reading)
{
    /// <summary>What is compared.</summary>
    public BenchmarkDescription Indicator => reading.Description;

    /// <summary>The period.</summary>
    public Period Period => reading.Period;

    /// <summary>The period that changes are since; null where nothing was released of an earlier one.</summary>
    public Period? Before => reading.Before;

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

    /// <summary>A council sees the groups that it belongs to, those who may release see all; in the order of precedence.</summary>
    [ListSize(AssumedSize = 100)]
    public ImmutableArray<BenchmarkGroup> Groups => [.. reading.Cohorts.Select(cohort => new BenchmarkGroup(cohort))];

    /// <summary>The sheets of what the caller sees of the release. Each fetch is a line in the audit trail.</summary>
    [ListSize(AssumedSize = 3)]
    public ImmutableArray<FileExport> Exports => FileExportLinks.OfBenchmark(reading.Description.Id, reading.Period, reading.Version);
}

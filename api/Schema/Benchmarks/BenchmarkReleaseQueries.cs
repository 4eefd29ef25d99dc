using System.Collections.Immutable;
using EqualityCloud.Contracts.Benchmarks;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.GraphQL.Authorization;
using EqualityCloud.GraphQL.Types;
using EqualityCloud.Schema.Exports;

namespace EqualityCloud.Schema.Benchmarks;

/// <summary>What those who release look at: how many contribute, what a release would come to, what was released over all indicators. Never who contributed.</summary>
[QueryType]
internal static partial class BenchmarkReleaseQueries
{
    private static readonly ImmutableArray<BenchmarkGroupKind> UsualKinds = [BenchmarkGroupKind.All, BenchmarkGroupKind.Nation, BenchmarkGroupKind.Region];

    /// <summary>How many councils of each group contribute to a period. Never who.</summary>
    /// <param name="indicator">The indicator's id in the catalogue.</param>
    /// <param name="period">The period.</param>
    /// <param name="grains">The caller's grains.</param>
    /// <param name="kinds">Only groups of these kinds.</param>
    [Authorize(nameof(Permissions.ReleaseBenchmarks)), Cost(10), ListSize(AssumedSize = 100)]
    public static async Task<ImmutableArray<CohortCoverage>> GetBenchmarkCoverageAsync(string indicator, Period period, CallerGrains grains, ImmutableArray<BenchmarkGroupKind>? kinds = null)
    {
        var coverage = BenchmarkQueries.IsId(indicator) ? await grains.CallKey<IBenchmarkGrain, Task<ImmutableArray<CohortCoverage>>>(indicator, grain => grain.Coverage(period)) : [];
        return kinds is { } wanted ? coverage.RemoveAll(cohort => !wanted.Contains(cohort.Kind)) : coverage;
    }

    /// <summary>The indicators and periods that councils contribute to, with whether they wait for a release; by indicator, the newest period first.</summary>
    /// <param name="grains">The caller's grains.</param>
    [Authorize(nameof(Permissions.ReleaseBenchmarks)), Cost(100), ListSize(AssumedSize = 50)]
    public static async Task<ImmutableArray<BenchmarkWaiting>> GetBenchmarkWaitingAsync(CallerGrains grains) =>
        [.. (await ComparedIndicators.AskEachAsync(grains, static async grain => (WaitingRelease[]?)[.. await grain.Waiting()])).SelectMany(waiting => waiting).Select(waiting => new BenchmarkWaiting(waiting))];

    /// <summary>A look ahead at the release of a period; null for an indicator that is not compared and for what is no period.</summary>
    /// <param name="indicator">The indicator's id in the catalogue.</param>
    /// <param name="period">The period.</param>
    /// <param name="grains">The caller's grains.</param>
    [Authorize(nameof(Permissions.ReleaseBenchmarks)), Cost(50)]
    public static async Task<BenchmarkReleasePlan?> GetBenchmarkReleasePlanAsync(string indicator, Period period, CallerGrains grains) =>
        BenchmarkQueries.IsId(indicator) && await grains.CallKey<IBenchmarkGrain, Task<BenchmarkPlan?>>(indicator, grain => grain.Preview(period)) is { } plan ? new BenchmarkReleasePlan(plan) : null;

    /// <summary>Indicators by groups of a period: released, refused with the rule, or not asked for.</summary>
    /// <param name="period">The period.</param>
    /// <param name="grains">The caller's grains.</param>
    /// <param name="kinds">The kinds of group; all councils, nations and regions where none are given.</param>
    /// <param name="withResults">Only indicators of which something was released or refused in the period.</param>
    [Authorize(nameof(Permissions.ReleaseBenchmarks)), Cost(100)]
    public static async Task<BenchmarkOverview> GetBenchmarkOverviewAsync(Period period, CallerGrains grains, ImmutableArray<BenchmarkGroupKind>? kinds = null, bool withResults = false)
    {
        var (groups, rows) = await ComparedIndicators.OverviewAsync(grains, period, kinds ?? UsualKinds);
        return new BenchmarkOverview(period, groups, [.. rows.Where(row => !withResults || row.Version > 0 || row.IsOpen || row.Refused is not null).Select(row => new BenchmarkOverviewRow(row))]);
    }

    /// <summary>The sheets of the overview of a period.</summary>
    /// <param name="period">The period.</param>
    [Authorize(nameof(Permissions.ReleaseBenchmarks)), ListSize(AssumedSize = 3)]
    public static ImmutableArray<FileExport> GetBenchmarkOverviewExports(Period period) => FileExportLinks.OfBenchmarkOverview(period);
}

using System.Collections.Immutable;
using EqualityCloud.Contracts.Benchmarks;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.GraphQL.Authorization;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.Schema.Benchmarks;

[QueryType]
internal static partial class BenchmarkQueries
{
    private const int LongestId = 60;

    /// <summary>The periods of an indicator that something was released of, newest first.</summary>
    /// <param name="indicator">The indicator's id in the catalogue.</param>
    /// <param name="grains">The caller's grains.</param>
    [Authorize(nameof(Permissions.ReadBenchmarks)), ListSize(AssumedSize = 20)]
    public static async Task<ImmutableArray<BenchmarkPeriod>> GetBenchmarkPeriodsAsync(string indicator, CallerGrains grains) =>
        IsId(indicator) ? await grains.CallKey<IBenchmarkGrain, Task<ImmutableArray<BenchmarkPeriod>>>(indicator, static grain => grain.Periods()) : [];

    /// <summary>The newest release of an indicator and period, as the caller may see it; null where there is none.</summary>
    /// <param name="indicator">The indicator's id in the catalogue.</param>
    /// <param name="period">The period.</param>
    /// <param name="grains">The caller's grains.</param>
    [Authorize(nameof(Permissions.ReadBenchmarks)), Cost(10)]
    public static async Task<Benchmark?> GetBenchmarkAsync(string indicator, Period period, CallerGrains grains) =>
        IsId(indicator) && await grains.CallKey<IBenchmarkGrain, Task<BenchmarkReading?>>(indicator, grain => grain.Read(period)) is { } reading ? new Benchmark(reading) : null;

    /// <summary>The open release of an indicator and period, protected by noise; null where there is none.</summary>
    /// <param name="indicator">The indicator's id in the catalogue.</param>
    /// <param name="period">The period.</param>
    /// <param name="grains">The caller's grains.</param>
    [Authorize(nameof(Permissions.ReadBenchmarks)), Cost(10)]
    public static async Task<OpenRelease?> GetOpenBenchmarkAsync(string indicator, Period period, CallerGrains grains) =>
        IsId(indicator) ? await grains.CallKey<IBenchmarkGrain, Task<OpenRelease?>>(indicator, grain => grain.ReadOpen(period)) : null;

    /// <summary>How many councils of each group contribute to a period. Never who.</summary>
    /// <param name="indicator">The indicator's id in the catalogue.</param>
    /// <param name="period">The period.</param>
    /// <param name="grains">The caller's grains.</param>
    [Authorize(nameof(Permissions.ReleaseBenchmarks)), Cost(10), ListSize(AssumedSize = 100)]
    public static async Task<ImmutableArray<CohortCoverage>> GetBenchmarkCoverageAsync(string indicator, Period period, CallerGrains grains) =>
        IsId(indicator) ? await grains.CallKey<IBenchmarkGrain, Task<ImmutableArray<CohortCoverage>>>(indicator, grain => grain.Coverage(period)) : [];

    /// <summary>The statement on freedom of information in force.</summary>
    public static ConsentStatement GetBenchmarkConsentStatement() => new(FreedomOfInformation.Version, FreedomOfInformation.Statement);

    /// <summary>Whether a text can be an indicator's id at all; what cannot has no benchmark.</summary>
    internal static bool IsId(string text) => text.Length is > 0 and <= LongestId && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-');
}

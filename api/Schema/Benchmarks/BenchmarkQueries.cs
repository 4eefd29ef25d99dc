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
    private const int MostPoints = 24;

    /// <summary>The indicators that are compared, by title, with the periods that something was released or refused of.</summary>
    /// <param name="grains">The caller's grains.</param>
    /// <param name="withResults">Only those of which something was released or refused.</param>
    [Authorize(nameof(Permissions.ReadBenchmarks)), Cost(100), ListSize(AssumedSize = 30)]
    public static async Task<ImmutableArray<BenchmarkIndicator>> GetBenchmarkIndicatorsAsync(CallerGrains grains, bool withResults = false) =>
    [
        .. (await ComparedIndicators.AskEachAsync(grains, static grain => grain.Summary()))
            .Where(summary => !withResults || !(summary.Periods.IsEmpty && summary.Open.IsEmpty && summary.Refused.IsEmpty))
            .Select(summary => new BenchmarkIndicator(summary)),
    ];

    /// <summary>An indicator that is compared, with the periods that something was released or refused of; null where there is none.</summary>
    /// <param name="indicator">The indicator's id in the catalogue.</param>
    /// <param name="grains">The caller's grains.</param>
    [Authorize(nameof(Permissions.ReadBenchmarks))]
    public static async Task<BenchmarkIndicator?> GetBenchmarkIndicatorAsync(string indicator, CallerGrains grains) =>
        IsId(indicator) && await grains.CallKey<IBenchmarkGrain, Task<BenchmarkSummary?>>(indicator, static grain => grain.Summary()) is { } summary ? new BenchmarkIndicator(summary) : null;

    /// <summary>A release of an indicator and period, as the caller may see it: all its groups at once; null where there is none.</summary>
    /// <param name="indicator">The indicator's id in the catalogue.</param>
    /// <param name="period">The period.</param>
    /// <param name="grains">The caller's grains.</param>
    /// <param name="version">The version; the newest where none is given.</param>
    [Authorize(nameof(Permissions.ReadBenchmarks)), Cost(10)]
    public static async Task<Benchmark?> GetBenchmarkAsync(string indicator, Period period, CallerGrains grains, int? version = null) =>
        IsId(indicator) && await grains.CallKey<IBenchmarkGrain, Task<BenchmarkReading?>>(indicator, grain => grain.Read(period, version)) is { } reading ? new Benchmark(reading) : null;

    /// <summary>A group over the periods that something was released of, as the caller may see it; null for an indicator that is not compared.</summary>
    /// <param name="indicator">The indicator's id in the catalogue.</param>
    /// <param name="group">The group's key.</param>
    /// <param name="grains">The caller's grains.</param>
    /// <param name="last">How many of the newest periods, at most 24.</param>
    [Authorize(nameof(Permissions.ReadBenchmarks)), Cost(20)]
    public static async Task<BenchmarkTrend?> GetBenchmarkTrendAsync(string indicator, string group, CallerGrains grains, int last = 12) =>
        IsId(indicator) && await grains.CallKey<IBenchmarkGrain, Task<BenchmarkSeries?>>(indicator, grain => grain.Trend(group, Math.Clamp(last, 1, MostPoints))) is { } trend
            ? new BenchmarkTrend(trend)
            : null;

    /// <summary>The comparison groups of a period, the same for every indicator.</summary>
    /// <param name="period">The period.</param>
    /// <param name="kinds">The kinds of group.</param>
    /// <param name="grains">The caller's grains.</param>
    [Authorize(nameof(Permissions.ReadBenchmarks)), Cost(10), ListSize(AssumedSize = 50)]
    public static Task<ImmutableArray<OverviewGroup>> GetBenchmarkGroupsAsync(Period period, ImmutableArray<BenchmarkGroupKind> kinds, CallerGrains grains) =>
        grains.CallKey<IComparedIndicatorsGrain, Task<ImmutableArray<OverviewGroup>>>(IComparedIndicatorsGrain.Key, grain => grain.Groups(period, kinds));

    /// <summary>The councils that belong to a group in a period, whether or not they contribute, by name.</summary>
    /// <param name="period">The period.</param>
    /// <param name="group">The group's key.</param>
    /// <param name="grains">The caller's grains.</param>
    [Authorize(nameof(Permissions.ReadBenchmarks)), Cost(10), ListSize(AssumedSize = 50)]
    public static Task<ImmutableArray<GroupMember>> GetBenchmarkGroupMembersAsync(Period period, string group, CallerGrains grains) =>
        grains.CallKey<IComparedIndicatorsGrain, Task<ImmutableArray<GroupMember>>>(IComparedIndicatorsGrain.Key, grain => grain.Members(period, group));

    /// <summary>The open release of an indicator and period, protected by noise; null where there is none.</summary>
    /// <param name="indicator">The indicator's id in the catalogue.</param>
    /// <param name="period">The period.</param>
    /// <param name="grains">The caller's grains.</param>
    [Authorize(nameof(Permissions.ReadBenchmarks)), Cost(10)]
    public static async Task<OpenRelease?> GetOpenBenchmarkAsync(string indicator, Period period, CallerGrains grains) =>
        IsId(indicator) ? await grains.CallKey<IBenchmarkGrain, Task<OpenRelease?>>(indicator, grain => grain.ReadOpen(period)) : null;

    /// <summary>The statement on freedom of information in force.</summary>
    public static ConsentStatement GetBenchmarkConsentStatement() => new(FreedomOfInformation.Version, FreedomOfInformation.Statement);

    /// <summary>Whether a text can be an indicator's id at all; what cannot has no benchmark.</summary>
    internal static bool IsId(string text) => text.Length is > 0 and <= LongestId && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-');
}

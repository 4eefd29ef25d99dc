using System.Globalization;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Contracts.Benchmarks;

/// <summary>The keys of the grains behind benchmarks.</summary>
public static class BenchmarkKey
{
    /// <summary>Over how many grains the contributions of a period are spread, so that the state of each stays small.</summary>
    public const int Shards = 8;

    /// <summary>The name of a period in keys.</summary>
    public static string Of(Period period) => string.Create(CultureInfo.InvariantCulture, $"{period.Start:yyyyMMdd}-{period.End:yyyyMMdd}");

    /// <summary>One part of the contributions of a period.</summary>
    public static string Contributions(string indicator, Period period, int shard) => $"{indicator}/{Of(period)}/{shard}";

    /// <summary>The part that a tenant's contribution belongs to.</summary>
    public static int ShardOf(TenantId tenant) => tenant.ToString()[^1] % Shards;

    /// <summary>Under this number in place of a version lies the last release that was refused as a whole.</summary>
    public const int RefusedVersion = 0;

    /// <summary>One version of a period's releases.</summary>
    public static string Release(string indicator, Period period, int version) => $"{indicator}/{Of(period)}/v{version}";

    /// <summary>The open release of a period.</summary>
    public static string Open(string indicator, Period period) => $"{indicator}/{Of(period)}/open";
}

using System.Collections.Immutable;
using EqualityCloud.Contracts.Benchmarks;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Schema.Benchmarks;

/// <summary>Asks the benchmark of every indicator that is compared, some at a time.</summary>
internal static class ComparedIndicators
{
    private const int AtOnce = 32;

    public static async Task<IReadOnlyList<T>> AskEachAsync<T>(CallerGrains grains, Func<IBenchmarkGrain, Task<T?>> ask)
        where T : class
    {
        var answers = new List<T>();
        var indicators = await grains.CallKey<IComparedIndicatorsGrain, Task<ImmutableArray<BenchmarkDescription>>>(IComparedIndicatorsGrain.Key, static grain => grain.All());
        foreach (var together in indicators.Chunk(AtOnce))
        {
            answers.AddRange((await Task.WhenAll(together.Select(indicator => grains.CallKey(indicator.Id, ask)))).OfType<T>());
        }
        return answers;
    }

    public static async Task<(ImmutableArray<OverviewGroup> Groups, IReadOnlyList<OverviewRow> Rows)> OverviewAsync(CallerGrains grains, Period period, ImmutableArray<BenchmarkGroupKind> kinds)
    {
        var groups = await grains.CallKey<IComparedIndicatorsGrain, Task<ImmutableArray<OverviewGroup>>>(IComparedIndicatorsGrain.Key, grain => grain.Groups(period, kinds));
        ImmutableArray<string> keys = [.. groups.Select(group => group.Key)];
        return (groups, await AskEachAsync(grains, grain => grain.Overview(period, keys)));
    }
}

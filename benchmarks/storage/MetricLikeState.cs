using System.Collections.Immutable;
using EqualityCloud.Contracts.Outbox;

namespace EqualityCloud.Storage.Benchmarks;

/// <summary>About 2 kB as stored: a metric with some observations by group.</summary>
[GenerateSerializer, Immutable, Alias("bench.metric")]
public sealed record MetricLikeState : IOutboxState
{
    [Id(0)] public string Name { get; init; } = "";
    [Id(1)] public int Revision { get; init; }
    [Id(2)] public ImmutableArray<ObservationLike> Observations { get; init; } = [];

    public bool HasPendingOutbox => false;

    public IOutboxState Settled() => this;

    internal static MetricLikeState Create(int number) => new()
    {
        Name = $"Metric {number}: share of staff in the top pay band",
        Observations = [.. Enumerable.Range(0, 12).Select(i => new ObservationLike(
            new DateOnly(2024, 1, 1).AddMonths(i), "white / Asian / Black / mixed / other / not known", 412 + i, 5120 + number % 97, true, "as published in the workforce report"))],
    };
}

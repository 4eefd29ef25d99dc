using System.Collections.Immutable;
using System.Text.Json.Serialization;

using EqualityCloud.Contracts.Benchmarks;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Grains.Durable;

namespace EqualityCloud.Grains.Metrics;

/// <summary>What storage keeps of one metric.</summary>
[GenerateSerializer, Immutable, Alias("metric.state")]
internal sealed record MetricState : DurableState
{
    [Id(0)] public string Ref { get; init; } = "";
    [Id(1)] public MetricDetails Details { get; init; } = new() { Title = "" };

    /// <summary>Newest period first.</summary>
    [Id(2)] public ImmutableArray<Observation> Observations { get; init; } = [];
    [Id(3)] public ImmutableArray<MetricUse> UsedBy { get; init; } = [];
    [Id(4)] public ImmutableArray<WithdrawnPeriod> Withdrawn { get; init; } = [];

    /// <summary>The strategy whose pack brought it: while another import of it runs, nobody else changes the metric.</summary>
    [Id(5)] public Guid? Strategy { get; init; }

    /// <summary>Consents to benchmarks, one for each period.</summary>
    [Id(6)] public ImmutableArray<BenchmarkConsent> Consents { get; init; } = [];

    /// <summary>Whether the import that made it was undone: then there is no such metric until it is made again.</summary>
    [Id(7)] public bool Unmade { get; init; }

    [JsonIgnore]
    public override bool Exists => base.Exists && !Unmade;
}

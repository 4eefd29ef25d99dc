using System.Collections.Immutable;

using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Grains.Durable;

namespace EqualityCloud.Grains.Strategies;

/// <summary>What storage keeps of one strategy.</summary>
[GenerateSerializer, Immutable, Alias("strategy.state")]
internal sealed record StrategyState : DurableState
{
    [Id(0)] public string Ref { get; init; } = "";
    [Id(1)] public StrategyDetails Details { get; init; } = new() { Title = "", Period = new Period(default, default) };
    [Id(2)] public ImmutableArray<SignOff> SignOffs { get; init; } = [];
    [Id(3)] public ImmutableArray<Guid> Objectives { get; init; } = [];
    [Id(4)] public ImmutableArray<Guid> Metrics { get; init; } = [];

    /// <summary>The job that is importing just now; null where none is.</summary>
    [Id(5)] public Guid? ImportingJob { get; init; }
    [Id(6)] public int PackRevision { get; init; }

    /// <summary>Whether the council's index names it: a strategy that a pack brings enters last.</summary>
    [Id(7)] public bool Listed { get; init; }

    /// <summary>The job whose import was finished last, so that a second finish changes nothing.</summary>
    [Id(8)] public Guid? FinishedJob { get; init; }
}

using System.Collections.Immutable;

using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Objectives;
using EqualityCloud.Contracts.Strategies;

namespace EqualityCloud.Grains.Packs;

/// <summary>What of the council the strategy refers to; what the council has already is left as it is.</summary>
internal sealed record PackCouncil
{
    public ImmutableArray<GovernanceBody> GovernanceBodies { get; init; } = [];
    public ImmutableArray<OwnCharacteristic> OwnCharacteristics { get; init; } = [];

    /// <summary>Of a council, what the strategy and its objectives refer to, in the order of reference; null for nothing.</summary>
    public static PackCouncil? Of(CouncilProfile council, StrategyView strategy, IEnumerable<ObjectiveView> objectives)
    {
        var own = strategy.Details.Themes.SelectMany(theme => theme.Characteristics.Own).Concat(objectives.SelectMany(objective => objective.Details.Characteristics.Own)).Distinct();
        var referred = new PackCouncil
        {
            GovernanceBodies = [.. strategy.Details.Oversight.Select(o => council.GovernanceBodies.First(b => b.Key == o.Body)).Distinct()],
            OwnCharacteristics = [.. own.Select(key => council.OwnCharacteristics.First(c => c.Key == key))],
        };
        return referred is { GovernanceBodies.IsEmpty: true, OwnCharacteristics.IsEmpty: true } ? null : referred;
    }
}

using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Objectives;
using EqualityCloud.Contracts.Strategies;

namespace EqualityCloud.Grains.Packs;

/// <summary>Leaves out references to what an editor has taken out of the council or the strategy since: a pack with them could not be imported again.</summary>
internal static class LiveReferences
{
    public static StrategyDetails Of(StrategyDetails details, CouncilProfile council) => details with
    {
        Oversight = [.. details.Oversight.Where(o => council.GovernanceBodies.Any(body => body.Key == o.Body))],
        Themes = [.. details.Themes.Select(theme => theme with { Characteristics = Of(theme.Characteristics, council) })],
    };

    public static ObjectiveDetails Of(ObjectiveDetails details, StrategyDetails strategy, CouncilProfile council) => details with
    {
        Themes = [.. details.Themes.Where(key => strategy.Themes.Any(theme => theme.Key == key))],
        Characteristics = Of(details.Characteristics, council),
    };

    private static Characteristics Of(Characteristics characteristics, CouncilProfile council) =>
        characteristics with { Own = [.. characteristics.Own.Where(key => council.OwnCharacteristics.Any(own => own.Key == key))] };
}

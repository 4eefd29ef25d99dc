using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Strategies;

namespace EqualityCloud.Grains.Objectives;

/// <summary>What an objective is checked against: its strategy's themes and period, its council's own characteristics.</summary>
/// <param name="Strategy">The strategy as it is, or as a pack has it.</param>
/// <param name="Council">The council.</param>
/// <param name="Objectives">How many objectives the strategy has already.</param>
internal sealed record ObjectiveSetting(StrategyDetails Strategy, CouncilProfile Council, int Objectives = 0);

using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Strategies;

namespace EqualityCloud.Grains.Objectives;

/// <summary>What an objective is checked against: its strategy's themes and period, its council's own characteristics.</summary>
internal sealed record ObjectiveSetting(StrategyDetails Strategy, CouncilProfile Council);

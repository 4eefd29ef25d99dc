namespace EqualityCloud.Contracts.Strategies;

/// <summary>What sort of document a strategy is.</summary>
[GenerateSerializer, Alias("strategies.kind")]
public enum StrategyKind
{
    /// <summary>A strategy with commitments.</summary>
    Strategy,

    /// <summary>An action plan.</summary>
    ActionPlan,

    /// <summary>Equality objectives with reports on their progress.</summary>
    EqualityObjectives,

    /// <summary>A scheme or policy with a plan.</summary>
    Scheme,
}

namespace EqualityCloud.Contracts.Strategies;

/// <summary>Where a strategy stands; derived from its period and sign-offs, never stored.</summary>
[GenerateSerializer, Alias("strategies.status")]
public enum StrategyStatus
{
    /// <summary>Nobody has signed it off.</summary>
    Draft,

    /// <summary>Signed off, its period not begun.</summary>
    Agreed,

    /// <summary>Signed off and within its period.</summary>
    InForce,

    /// <summary>Its period is over.</summary>
    Ended,
}

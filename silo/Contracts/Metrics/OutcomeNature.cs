namespace EqualityCloud.Contracts.Metrics;

/// <summary>Whether people want the outcome that is counted: it decides which group is at a disadvantage.</summary>
[GenerateSerializer, Alias("metrics.outcome-nature")]
public enum OutcomeNature
{
    /// <summary>Being appointed, trained, promoted.</summary>
    Welcome,

    /// <summary>A disciplinary process, bullying, leaving.</summary>
    Unwelcome,
}

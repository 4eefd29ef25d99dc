namespace EqualityCloud.Contracts.Councils;

/// <summary>When a metric counts as on track, at risk or off track.</summary>
[GenerateSerializer, Immutable, Alias("councils.rag-rule")]
public sealed record RagRule
{
    /// <summary>How far behind the expected value still counts as on track, in what <see cref="Of"/> says: 0 or more, percentages at most 100.</summary>
    [Id(0)] public decimal OnTrackWithin { get; init; } = 10;

    /// <summary>How far behind counts as at risk, in the same; not below <see cref="OnTrackWithin"/>, and equal to it for no such band. Further is off track.</summary>
    [Id(1)] public decimal AtRiskWithin { get; init; } = 30;

    /// <summary>What the two are measured in.</summary>
    [Id(2)] public ToleranceBase Of { get; init; }

    /// <summary>Whether a figure further behind is at risk rather than off track as long as it is no worse than the figure before it.</summary>
    [Id(3)] public bool NotWorseIsAtRisk { get; init; }
}

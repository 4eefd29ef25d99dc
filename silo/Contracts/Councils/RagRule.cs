namespace EqualityCloud.Contracts.Councils;

/// <summary>When a metric counts as on track, at risk or off track.</summary>
[GenerateSerializer, Immutable, Alias("councils.rag-rule")]
public sealed record RagRule
{
    /// <summary>How far behind today's expected value still counts as on track, in percent of the planned change, 0 to 100.</summary>
    [Id(0)] public decimal OnTrackWithin { get; init; } = 10;

    /// <summary>How far behind counts as at risk, in percent of the planned change; not below <see cref="OnTrackWithin"/>, at most 100. Further is off track.</summary>
    [Id(1)] public decimal AtRiskWithin { get; init; } = 30;
}

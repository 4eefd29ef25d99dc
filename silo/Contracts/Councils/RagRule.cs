namespace EqualityCloud.Contracts.Councils;

/// <summary>When a metric counts as on track, at risk or off track.</summary>
[GenerateSerializer, Immutable, Alias("councils.rag-rule")]
public sealed record RagRule
{
    /// <summary>Share of the way from baseline to target by which a value may fall short of today's expected value before it is off track, 0 to 1.</summary>
    [Id(0)] public decimal AtRiskWithin { get; init; } = 0.1m;
}

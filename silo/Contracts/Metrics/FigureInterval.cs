namespace EqualityCloud.Contracts.Metrics;

/// <summary>The range that a figure's true value is likely to lie in, both ends included.</summary>
/// <param name="Low">The lower end, in the figure's unit.</param>
/// <param name="High">The upper end.</param>
/// <param name="ConfidencePercent">The confidence in percent, such as 95.</param>
[GenerateSerializer, Immutable, Alias("metrics.figure-interval")]
public sealed record FigureInterval(decimal Low, decimal High, decimal ConfidencePercent);

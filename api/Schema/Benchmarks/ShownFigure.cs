namespace EqualityCloud.Schema.Benchmarks;

/// <summary>A figure that may be seen.</summary>
/// <param name="Value">Rounded by the policy, in the indicator's unit.</param>
public sealed record ShownFigure(decimal Value) : IBenchmarkFigure;

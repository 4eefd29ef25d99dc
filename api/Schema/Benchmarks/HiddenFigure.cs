namespace EqualityCloud.Schema.Benchmarks;

/// <summary>A figure that is hidden.</summary>
/// <param name="Rule">The rule, as a stable code.</param>
/// <param name="Reason">The rule in words.</param>
public sealed record HiddenFigure(string Rule, string Reason) : IBenchmarkFigure;

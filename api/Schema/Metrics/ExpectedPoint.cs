namespace EqualityCloud.Schema.Metrics;

/// <summary>One value is expected.</summary>
/// <param name="Value">In the figure's unit.</param>
/// <param name="Text">With its unit.</param>
public sealed record ExpectedPoint(decimal Value, string Text) : IExpectedValue;

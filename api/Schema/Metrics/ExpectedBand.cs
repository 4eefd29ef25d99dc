namespace EqualityCloud.Schema.Metrics;

/// <summary>Anywhere between two values is expected, both included.</summary>
/// <param name="Low">The lower end, in the figure's unit.</param>
/// <param name="High">The upper end.</param>
/// <param name="Text">Both with their unit.</param>
public sealed record ExpectedBand(decimal Low, decimal High, string Text) : IExpectedValue;

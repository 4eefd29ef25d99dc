namespace EqualityCloud.Contracts.Strategies;

/// <summary>Ties a thing to a framework: SC-WRES metric 2, BVPI 11a, EFLG module 4.</summary>
/// <param name="Framework">The framework's key, such as <c>sc-wres</c> or <c>bvpi</c>.</param>
/// <param name="Code">The normalised code within it, such as <c>11a</c>.</param>
/// <param name="AsPrinted">As the document prints it, where that differs.</param>
[GenerateSerializer, Immutable, Alias("strategies.framework-reference")]
public sealed record FrameworkReference(string Framework, string Code, string? AsPrinted = null);

namespace EqualityCloud.Schema.Benchmarks;

/// <summary>What a council is told of freedom of information before it consents.</summary>
/// <param name="Version">Named when consenting.</param>
/// <param name="Text">The statement.</param>
public sealed record ConsentStatement(string Version, string Text);

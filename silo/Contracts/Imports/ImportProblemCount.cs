namespace EqualityCloud.Contracts.Imports;

/// <summary>How often a kind of problem occurs.</summary>
/// <param name="Code">The kind.</param>
/// <param name="IsError">Whether it keeps the file from being applied.</param>
/// <param name="Count">How many.</param>
[GenerateSerializer, Immutable, Alias("imports.problem-count")]
public sealed record ImportProblemCount(string Code, bool IsError, int Count);

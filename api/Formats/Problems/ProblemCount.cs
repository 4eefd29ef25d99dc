namespace EqualityCloud.Formats.Problems;

/// <summary>How often a kind of problem occurs in a file.</summary>
/// <param name="Code">The kind.</param>
/// <param name="IsError">Whether it keeps the file from being imported.</param>
/// <param name="Count">How many.</param>
public sealed record ProblemCount(string Code, bool IsError, int Count);

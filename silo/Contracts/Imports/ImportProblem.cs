namespace EqualityCloud.Contracts.Imports;

/// <summary>Something to know about one row.</summary>
/// <param name="Row">The row as a spreadsheet numbers it; 0 for the file as a whole.</param>
/// <param name="Column">The column's heading; null where it is about the row or the file.</param>
/// <param name="Value">What the cell says, shortened; null where it must not be repeated.</param>
/// <param name="Code">What is wrong; stable, for programs.</param>
/// <param name="IsError">Whether nothing can be applied until it is mended.</param>
/// <param name="Message">What is wrong and what to do.</param>
[GenerateSerializer, Immutable, Alias("imports.problem")]
public sealed record ImportProblem(int Row, string? Column, string? Value, string Code, bool IsError, string Message);

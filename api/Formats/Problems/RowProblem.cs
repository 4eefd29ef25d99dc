namespace EqualityCloud.Formats.Problems;

/// <summary>Something to know about one row of a file.</summary>
/// <param name="Row">The row as a spreadsheet numbers it, from 1; 0 for the file as a whole.</param>
/// <param name="Column">The column's heading; null where it is about the row or the file.</param>
/// <param name="Value">What the cell says, shortened; null where it must not be repeated.</param>
/// <param name="Code">One of <see cref="RowProblemCodes"/>, or the code of the rule that was broken.</param>
/// <param name="IsError">Whether nothing can be imported until it is mended; otherwise it is a warning.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record RowProblem(int Row, string? Column, string? Value, string Code, bool IsError, string Message);

using System.Collections.Immutable;
using EqualityCloud.Formats.Problems;

namespace EqualityCloud.Formats.Tables;

/// <summary>What a spreadsheet came to.</summary>
/// <param name="Lines">Lines below the heading.</param>
/// <param name="Rows">What they say; the lines at fault are not among them.</param>
/// <param name="Problems">What is to be said about it.</param>
public sealed record SheetFile<T>(int Lines, ImmutableArray<T> Rows, ProblemReport Problems);

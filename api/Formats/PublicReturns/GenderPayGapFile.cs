using System.Collections.Immutable;
using EqualityCloud.Formats.Problems;
using EqualityCloud.Statistics.PayGaps;

namespace EqualityCloud.Formats.PublicReturns;

/// <summary>What an official file came to.</summary>
/// <param name="Year">Its reporting year; null where neither the file nor the reader's caller says.</param>
/// <param name="Rows">Rows below the heading, before duplicates were taken out.</param>
/// <param name="Returns">One for each employer.</param>
/// <param name="Problems">What is to be said about it.</param>
public sealed record GenderPayGapFile(ReportingYear? Year, int Rows, ImmutableArray<GenderPayGapReturn> Returns, ProblemReport Problems)
{
    public int? SnapshotYear => Year?.SnapshotYear;
}

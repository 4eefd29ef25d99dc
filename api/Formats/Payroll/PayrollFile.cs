using System.Collections.Immutable;
using EqualityCloud.Formats.Problems;

namespace EqualityCloud.Formats.Payroll;

/// <summary>What a payroll came to: figures and counts, nothing of any row.</summary>
/// <param name="Rows">Rows read.</param>
/// <param name="LeftOut">Staff of maintained schools, who count elsewhere.</param>
/// <param name="Figures">The figures; empty where a row is at fault, since figures without that person would be wrong.</param>
/// <param name="Problems">What is to be said about it; no problem repeats a cell.</param>
public sealed record PayrollFile(int Rows, int LeftOut, ImmutableArray<PayrollFigure> Figures, ProblemReport Problems);

using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Imports;

/// <summary>What reading a file came to: bounded, whatever the file.</summary>
/// <param name="Lines">Lines below the heading.</param>
/// <param name="Problems">The first errors and the first warnings.</param>
/// <param name="Counts">How many there are of each kind.</param>
[GenerateSerializer, Immutable, Alias("imports.findings")]
public sealed record ImportFindings(int Lines, ImmutableArray<ImportProblem> Problems, ImmutableArray<ImportProblemCount> Counts);

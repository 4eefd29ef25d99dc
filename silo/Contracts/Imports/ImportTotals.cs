namespace EqualityCloud.Contracts.Imports;

/// <summary>What an import does, or did, in numbers.</summary>
/// <param name="Added">Things that it adds.</param>
/// <param name="Changed">Things that it changes.</param>
/// <param name="Unchanged">Rows that say what is there.</param>
/// <param name="Conflicts">Rows whose thing somebody changed since the file was exported.</param>
/// <param name="NewMetrics">Metrics that it makes, so that its figures have a place; they are not among the things added.</param>
[GenerateSerializer, Immutable, Alias("imports.totals")]
public sealed record ImportTotals(int Added = 0, int Changed = 0, int Unchanged = 0, int Conflicts = 0, int NewMetrics = 0);

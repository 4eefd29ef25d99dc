namespace EqualityCloud.Contracts.Packs;

/// <summary>One line of an import's report.</summary>
/// <param name="Path">Where it stands in the file: <c>objectives[2]</c>.</param>
/// <param name="Ref">Its id in the pack.</param>
/// <param name="Outcome">What was done.</param>
[GenerateSerializer, Immutable, Alias("packs.imported-item")]
public sealed record ImportedItem(string Path, string Ref, ImportOutcome Outcome);

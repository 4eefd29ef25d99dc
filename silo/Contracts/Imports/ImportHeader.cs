namespace EqualityCloud.Contracts.Imports;

/// <summary>What is known of an upload before its rows.</summary>
/// <param name="Format">What the file is.</param>
/// <param name="FileName">What it was called, for people.</param>
/// <param name="Year">For public figures: the year of the snapshot.</param>
[GenerateSerializer, Immutable, Alias("imports.header")]
public sealed record ImportHeader(ImportFormat Format, string? FileName, int? Year = null);

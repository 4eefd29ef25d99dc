namespace EqualityCloud.Storage.Sqlite;

/// <summary>A row of the table of states.</summary>
/// <param name="Key">Which record it holds.</param>
/// <param name="Id">Its number.</param>
/// <param name="Owes">Whether it is listed as owing deliveries; null where that is not known.</param>
internal readonly record struct WrittenRow(RecordKey Key, long Id, bool? Owes);

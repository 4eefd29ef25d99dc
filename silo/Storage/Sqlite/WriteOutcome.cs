namespace EqualityCloud.Storage.Sqlite;

/// <summary>What became of a write: the record's version now, null where there is none; and whether the write made it so.</summary>
internal readonly record struct WriteOutcome(bool Done, long? Version);

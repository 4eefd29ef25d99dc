namespace EqualityCloud.Storage.Sqlite;

/// <summary>What became of a write: the record's version now, null where there is none; whether the write made it so; and how many states it settled.</summary>
internal readonly record struct WriteOutcome(bool Done, long? Version, int Settled = 0);

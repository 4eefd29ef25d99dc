namespace EqualityCloud.Storage.Sqlite;

/// <summary>Where a store lies, and how much may wait for it.</summary>
public sealed class SqliteStorageOptions
{
    /// <summary>The file of the store; made when it is missing, with its folder. A local disk: WAL does not work over a network.</summary>
    public string Path { get; set; } = "";

    /// <summary>Writes that may wait for the writer; who comes after waits for a place.</summary>
    public int WriteQueueLimit { get; set; } = 4096;

    /// <summary>Writes that share one commit at most, so that the first of them does not wait for too many others.</summary>
    public int MaxWritesPerCommit { get; set; } = 512;

    /// <summary>Pages in the write-ahead log, mostly of 8 kB, before they are moved into the file: the more, the more writes of one page are moved once.</summary>
    public int CheckpointPages { get; set; } = 16384;

    /// <summary>For tests of a full disk: the file may not have more pages than that.</summary>
    internal int? MaxPages { get; set; }
}

namespace EqualityCloud.Storage.Sqlite;

/// <summary>Lets a test stand on either side of a commit; the product has none.</summary>
internal interface ICommitSeam
{
    /// <summary>All writes are in the transaction, none is durable. Throwing here fails the commit.</summary>
    void BeforeCommit(int writes);

    /// <summary>All writes are durable, nobody has been told.</summary>
    void AfterCommit(int writes);
}

namespace EqualityCloud.Storage.Sqlite;

/// <summary>What a write asks for.</summary>
internal enum WriteKind
{
    /// <summary>To put a state in the place of the one expected.</summary>
    Put,

    /// <summary>To take the record away.</summary>
    Clear,

    /// <summary>To note that what some states owed has been delivered.</summary>
    Settle,
}

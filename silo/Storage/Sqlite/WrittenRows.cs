namespace EqualityCloud.Storage.Sqlite;

/// <summary>
/// The rows of the states that were written lately, by version. No two states of a store have the same version, so whoever names one that is here needs no search
/// for its row.
/// </summary>
/// <param name="limit">How many are remembered. When there are more all are forgotten, and the next write of each searches again.</param>
internal sealed class WrittenRows(int limit)
{
    private readonly Dictionary<long, WrittenRow> _rows = [];
    private long _completeAfter = long.MaxValue;

    internal bool TryFind(long version, out WrittenRow row) => _rows.TryGetValue(version, out row);

    /// <summary>Whether the state of that version is known to have been replaced or cleared.</summary>
    internal bool IsGone(long version) => version > _completeAfter && !_rows.ContainsKey(version);

    internal void Add(long version, WrittenRow row)
    {
        if (_rows.Count >= limit && !_rows.ContainsKey(version))
        {
            Forget(version - 1);
        }

        _rows[version] = row;
    }

    /// <summary>A state was replaced or cleared.</summary>
    internal void Remove(long version) => _rows.Remove(version);

    /// <summary>Forgets all: at the beginning, and where a transaction was taken back, since some of it was never true then.</summary>
    /// <param name="lastVersion">The last version that was given.</param>
    internal void Forget(long lastVersion)
    {
        _rows.Clear();
        _completeAfter = lastVersion;
    }
}

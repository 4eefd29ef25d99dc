using System.Collections.Immutable;
using EqualityCloud.Storage.Serialization;

namespace EqualityCloud.Storage.Sqlite;

/// <summary>A connection that only reads. It sees every commit made before it was asked, and neither waits for the writer nor holds it up.</summary>
internal sealed partial class SqliteReader : IDisposable
{
    internal const string PendingQuery =
        "SELECT DISTINCT grain_type, grain_key FROM owing CROSS JOIN state USING (id) WHERE (grain_type, grain_key) > (?1, ?2) ORDER BY grain_type, grain_key LIMIT ?3";

    private readonly SqliteDatabase _database;
    private readonly SqliteStatement _state;
    private readonly SqliteStatement _pending;
    private readonly SqliteStatement _owes;

    internal SqliteReader(string path)
    {
        _database = SqliteDatabase.OpenForReading(path);
        _state = _database.Prepare("SELECT version, data, id IN owing FROM state WHERE grain_type = ?1 AND grain_key = ?2 AND state_name = ?3");
        _pending = _database.Prepare(PendingQuery);
        _owes = _database.Prepare("SELECT 1 FROM state WHERE grain_type = ?1 AND grain_key = ?2 AND id IN owing");
    }

    /// <summary>The record's state and version; false where there is no record.</summary>
    internal bool TryRead<T>(RecordKey key, GrainId grain, GrainStateSerializer serializer, out T? state, out long version)
    {
        _state.BindKey(1, key);
        try
        {
            if (!_state.Step())
            {
                state = default;
                version = 0;
                return false;
            }

            version = _state.Integer(0);
            state = OutboxMark.Apply(serializer.Deserialize<T>(grain, _state.Bytes(1)), owes: _state.Integer(2) == 1);
            return true;
        }
        finally
        {
            _state.Reset();
        }
    }

    internal bool Owes(RecordKey grain)
    {
        _owes.BindText(1, grain.GrainType);
        _owes.BindText(2, grain.GrainKey);
        try
        {
            return _owes.Step();
        }
        finally
        {
            _owes.Reset();
        }
    }

    internal ImmutableArray<GrainId> ListPending(RecordKey after, int limit)
    {
        var grains = ImmutableArray.CreateBuilder<GrainId>();
        _pending.BindText(1, after.GrainType);
        _pending.BindText(2, after.GrainKey);
        _pending.Bind(3, limit);
        try
        {
            while (_pending.Step())
            {
                grains.Add(RecordKey.GrainIdOf(_pending.Bytes(0), _pending.Bytes(1)));
            }
        }
        finally
        {
            _pending.Reset();
        }

        return grains.ToImmutable();
    }

    public void Dispose()
    {
        _state.Dispose();
        _pending.Dispose();
        _owes.Dispose();
        DisposeTenantStatements();
        _database.Dispose();
    }
}

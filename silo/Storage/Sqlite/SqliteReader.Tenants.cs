using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using EqualityCloud.Contracts.Storage;
using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Storage.Sqlite;

/// <summary>What export and deletion ask. Few readers ever do, so the statements are made when they are first needed.</summary>
internal sealed partial class SqliteReader
{
    // Within one type the index finds the tenant's keys; a range over all types would be a walk through everybody's.
    internal const string TenantQuery =
        "SELECT grain_key, state_name, version FROM state WHERE grain_type = ?1 AND grain_key >= ?2 AND grain_key < ?4 AND (grain_key = ?2 OR grain_key >= ?3) AND (grain_key, state_name) > (?5, ?6) ORDER BY grain_key, state_name LIMIT ?7";

    private SqliteStatement? _nextType;
    private SqliteStatement? _ofTenant;
    private SqliteStatement? _stored;

    internal ImmutableArray<ListedState> ListOfTenant(TenantId tenant, StateName? after, int limit)
    {
        var found = ImmutableArray.CreateBuilder<ListedState>();
        for (var type = after?.GrainType ?? NextType(""); type is not null; type = NextType(type))
        {
            var (key, name) = after is not null && after.GrainType == type ? (after.GrainKey, after.Name) : ("", "");
            AddOfType(found, tenant, type, key, name, limit);
            if (found.Count == limit)
            {
                break;
            }
        }

        return found.ToImmutable();
    }

    /// <summary>The state unread; null where there is none.</summary>
    internal StoredState? ReadStored(RecordKey key)
    {
        _stored ??= _database.Prepare("SELECT data, id IN owing FROM state WHERE grain_type = ?1 AND grain_key = ?2 AND state_name = ?3");
        _stored.BindKey(1, key);
        try
        {
            return _stored.Step() ? new StoredState(_stored.Bytes(0).ToArray(), _stored.Integer(1) == 1) : null;
        }
        finally
        {
            _stored.Reset();
        }
    }

    private void AddOfType(ImmutableArray<ListedState>.Builder found, TenantId tenant, string type, string afterKey, string afterName, int limit)
    {
        _ofTenant ??= _database.Prepare(TenantQuery);
        var whole = Encoding.UTF8.GetBytes(TenantKey.Of(tenant));
        _ofTenant.BindText(1, Encoding.UTF8.GetBytes(type));
        // The keys are the tenant itself and whatever begins with it and a slash; "0" is the character after the slash.
        _ofTenant.BindText(2, whole);
        _ofTenant.BindText(3, [.. whole, (byte)'/']);
        _ofTenant.BindText(4, [.. whole, (byte)'0']);
        _ofTenant.BindText(5, Encoding.UTF8.GetBytes(afterKey));
        _ofTenant.BindText(6, Encoding.UTF8.GetBytes(afterName));
        _ofTenant.Bind(7, limit - found.Count);
        try
        {
            while (_ofTenant.Step())
            {
                var name = new StateName(type, Encoding.UTF8.GetString(_ofTenant.Bytes(0)), Encoding.UTF8.GetString(_ofTenant.Bytes(1)));
                found.Add(new ListedState(name, _ofTenant.Integer(2).ToString(CultureInfo.InvariantCulture)));
            }
        }
        finally
        {
            _ofTenant.Reset();
        }
    }

    private string? NextType(string after)
    {
        _nextType ??= _database.Prepare("SELECT grain_type FROM state WHERE grain_type > ?1 ORDER BY grain_type LIMIT 1");
        _nextType.BindText(1, Encoding.UTF8.GetBytes(after));
        try
        {
            return _nextType.Step() ? Encoding.UTF8.GetString(_nextType.Bytes(0)) : null;
        }
        finally
        {
            _nextType.Reset();
        }
    }

    private void DisposeTenantStatements()
    {
        _nextType?.Dispose();
        _ofTenant?.Dispose();
        _stored?.Dispose();
    }
}

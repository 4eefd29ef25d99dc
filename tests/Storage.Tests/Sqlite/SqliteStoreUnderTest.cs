using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Storage;
using EqualityCloud.Storage.Sqlite;
using EqualityCloud.Storage.Tests.Conformance;
using Microsoft.Extensions.Logging.Abstractions;

namespace EqualityCloud.Storage.Tests.Sqlite;

/// <summary>A real file in a folder of its own.</summary>
internal sealed class SqliteStoreUnderTest : StoreUnderTest
{
    private readonly TempFolder _folder = new();
    private readonly FaultingCommitSeam _faults = new();
    private SqliteGrainStorage _storage;

    internal SqliteStoreUnderTest() => _storage = Open();

    public override IGrainStorage Storage => _storage;

    public override IOutboxIndex Outbox => _storage;

    public override ITenantStates Tenants => _storage;

    public override Task ReopenAsync()
    {
        _storage.Dispose();
        _storage = Open();
        return Task.CompletedTask;
    }

    public override void FailNextWrite(FaultPoint point) => _faults.FailNext(point);

    public override ValueTask DisposeAsync()
    {
        _storage.Dispose();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private SqliteGrainStorage Open() => SqliteGrainStorage.Open(
        new SqliteStorageOptions { Path = _folder.File("store.db") }, Given.Serializer, NullLogger<SqliteGrainStorage>.Instance, _faults);
}

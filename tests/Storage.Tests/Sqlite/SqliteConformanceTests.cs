using EqualityCloud.Storage.Tests.Conformance;

namespace EqualityCloud.Storage.Tests.Sqlite;

public sealed class SqliteConformanceTests : GrainStorageConformance
{
    protected override bool Settles => true;

    protected override Task<StoreUnderTest> OpenAsync() => Task.FromResult<StoreUnderTest>(new SqliteStoreUnderTest());
}

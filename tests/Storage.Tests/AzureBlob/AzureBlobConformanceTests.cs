using EqualityCloud.Storage.Tests.Conformance;

namespace EqualityCloud.Storage.Tests.AzureBlob;

[Collection(OnAzurite.Name)]
public sealed class AzureBlobConformanceTests(Azurite azurite) : GrainStorageConformance
{
    protected override bool Settles => false;

    protected override Task<StoreUnderTest> OpenAsync() => Task.FromResult<StoreUnderTest>(new AzureBlobStoreUnderTest(azurite));
}

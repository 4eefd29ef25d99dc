namespace EqualityCloud.Storage.Tests.AzureBlob;

/// <summary>One Azurite for all tests that need it; each test has a container of its own.</summary>
[CollectionDefinition(Name)]
public sealed class OnAzurite : ICollectionFixture<Azurite>
{
    public const string Name = "Azurite";
}

using Azure.Core;
using Azure.Core.Pipeline;
using EqualityCloud.Storage.AzureBlob;

using Request = Azure.Core.Request;

namespace EqualityCloud.Storage.Tests.AzureBlob;

public sealed class AzureBlobCredentialTests
{
    [Fact]
    public async Task Request_WithACredential_BearsItsTokenForStorage()
    {
        var seen = new RecordingTransport();
        var credential = new FixedCredential();
        var options = new AzureBlobStorageOptions
        {
            ServiceUri = new Uri("https://account.blob.core.windows.net"),
            Credential = credential,
            MaxRetries = 0,
            Transport = seen,
        };
        await using var storage = AzureBlobStoreUnderTest.Open(options);

        await Assert.ThrowsAsync<StorageException>(storage.OpenAsync);

        Assert.Equal("https://storage.azure.com/.default", Assert.Single(credential.Scopes!));
        Assert.Equal("Bearer token-of-test", seen.Authorization);
    }

    [Fact]
    public void Options_WithoutACredentialOrKey_AreRefused() => Assert.Throws<ArgumentException>(
        () => AzureBlobStoreUnderTest.Open(new AzureBlobStorageOptions { ServiceUri = new Uri("https://account.blob.core.windows.net") }));

    private sealed class FixedCredential : TokenCredential
    {
        internal string[]? Scopes { get; private set; }

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            Scopes = requestContext.Scopes;
            return new AccessToken("token-of-test", DateTimeOffset.MaxValue);
        }

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new(GetToken(requestContext, cancellationToken));
    }

    private sealed class RecordingTransport : HttpPipelineTransport
    {
        internal string? Authorization { get; private set; }

        public override Request CreateRequest() => HttpClientTransport.Shared.CreateRequest();

        public override void Process(HttpMessage message) => throw new NotSupportedException("Storage is asynchronous.");

        public override ValueTask ProcessAsync(HttpMessage message)
        {
            Authorization = message.Request.Headers.TryGetValue("Authorization", out var value) ? value : null;
            throw new IOException("Nothing is sent.");
        }
    }
}

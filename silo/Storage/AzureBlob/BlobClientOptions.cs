using Azure.Core;
using Azure.Core.Pipeline;

namespace EqualityCloud.Storage.AzureBlob;

/// <summary>The pipeline that each request goes through: Azure.Core's own retries and diagnostics, and our signature.</summary>
internal sealed class BlobClientOptions : ClientOptions
{
    private const string Scope = "https://storage.azure.com/.default";

    private BlobClientOptions(AzureBlobStorageOptions options)
    {
        Retry.MaxRetries = options.MaxRetries;
        Retry.Delay = TimeSpan.FromMilliseconds(200);
        Retry.MaxDelay = TimeSpan.FromSeconds(5);
        Retry.NetworkTimeout = TimeSpan.FromSeconds(20);
        if (options.Transport is not null)
        {
            Transport = options.Transport;
        }
    }

    internal static HttpPipeline BuildPipeline(AzureBlobStorageOptions options, TimeProvider clock)
    {
        HttpPipelinePolicy signature = options.Credential is { } credential
            ? new BearerTokenAuthenticationPolicy(credential, Scope)
            : new SharedKeyPolicy(options.AccountName, options.AccountKey, clock);
        return HttpPipelineBuilder.Build(new BlobClientOptions(options), signature);
    }
}

using Azure.Core;
using Azure.Core.Pipeline;

namespace EqualityCloud.Storage.AzureBlob;

/// <summary>Which container holds the store, and who this process is to the account: a credential or an account key, one of the two.</summary>
public sealed class AzureBlobStorageOptions
{
    /// <summary>The blob service of the account, for example <c>https://name.blob.core.windows.net</c>.</summary>
    public Uri? ServiceUri { get; set; }

    /// <summary>The container; made when it is missing.</summary>
    public string Container { get; set; } = "equalitycloud";

    /// <summary>Preferred: an identity with the role Storage Blob Data Contributor.</summary>
    public TokenCredential? Credential { get; set; }

    /// <summary>The account's name, with <see cref="AccountKey"/>.</summary>
    public string AccountName { get; set; } = "";

    /// <summary>The account's key in base 64.</summary>
    public string AccountKey { get; set; } = "";

    /// <summary>How often a request is tried again after a fault of the network or the service.</summary>
    public int MaxRetries { get; set; } = 5;

    /// <summary>Whether this process alone may write. Off only where a cluster sees to it that a grain is active once.</summary>
    public bool Exclusive { get; set; } = true;

    /// <summary>How long the hold on the store outlives this process if it is killed; the service takes 15 to 60 seconds.</summary>
    public TimeSpan LeaseDuration { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long to wait at start for the hold of a process that was killed to run out.</summary>
    public TimeSpan LeaseWait { get; set; } = TimeSpan.FromSeconds(45);

    /// <summary>Blobs in one page of a listing; the service gives 5,000 at most.</summary>
    internal int ListPageSize { get; set; } = 5000;

    /// <summary>For tests that lose requests and answers.</summary>
    internal HttpPipelineTransport? Transport { get; set; }
}

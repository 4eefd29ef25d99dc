namespace EqualityCloud.Storage.AzureBlob;

/// <summary>What can be done with a lease, in the service's words.</summary>
internal static class LeaseActions
{
    internal const string Acquire = "acquire";
    internal const string Renew = "renew";
    internal const string Release = "release";
}

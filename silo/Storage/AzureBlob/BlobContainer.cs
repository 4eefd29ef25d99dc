using System.Globalization;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace EqualityCloud.Storage.AzureBlob;

/// <summary>The few requests of the Blob service that we need.</summary>
internal sealed class BlobContainer(HttpPipeline pipeline, Uri serviceUri, string container)
{
    private const string ServiceVersion = "2021-12-02";

    internal async Task CreateIfMissingAsync(CancellationToken ct)
    {
        using var message = Request(RequestMethod.Put, "");
        message.Request.Uri.AppendQuery("restype", "container");
        await SendAsync(message, ct, 201, 409).ConfigureAwait(false);
    }

    /// <summary>Writes the blob where it is the version given, or where there is none; the response is 201, or 404, 409 or 412 where that is not so.</summary>
    internal async Task<Response> PutAsync(
        string name, ReadOnlyMemory<byte> content, IEnumerable<KeyValuePair<string, string>> metadata, string? ifMatch, CancellationToken ct)
    {
        using var message = Request(RequestMethod.Put, name);
        var headers = message.Request.Headers;
        headers.SetValue("x-ms-blob-type", "BlockBlob");
        headers.SetValue("Content-Type", "application/json");
        headers.SetValue(ifMatch is null ? "If-None-Match" : "If-Match", ifMatch is null ? "*" : Quoted(ifMatch));
        foreach (var (key, value) in metadata)
        {
            headers.SetValue(BlobMetadata.HeaderPrefix + key, value);
        }

        // It is signed, so it has to be known before the transport would add it.
        headers.SetValue("Content-Length", content.Length.ToString(CultureInfo.InvariantCulture));
        message.Request.Content = RequestContent.Create(content);
        return await SendAsync(message, ct, 201, 404, 409, 412).ConfigureAwait(false);
    }

    /// <summary>The blob; null where there is none.</summary>
    internal async Task<Response?> GetAsync(string name, CancellationToken ct)
    {
        using var message = Request(RequestMethod.Get, name);
        var response = await SendAsync(message, ct, 200, 404).ConfigureAwait(false);
        return response.Status == 200 ? response : null;
    }

    /// <summary>The blob's version and write; null where there is no blob.</summary>
    internal async Task<BlobProperties?> GetPropertiesAsync(string name, CancellationToken ct)
    {
        using var message = Request(RequestMethod.Head, name);
        using var response = await SendAsync(message, ct, 200, 404).ConfigureAwait(false);
        return response.Status == 200
            ? new BlobProperties(ETagOf(response), response.Headers.TryGetValue(BlobMetadata.HeaderPrefix + BlobMetadata.WriteId, out var id) ? id : null)
            : null;
    }

    /// <summary>Deletes the blob where it is the version given; and says whether the request went out more than once.</summary>
    internal async Task<(bool Deleted, bool Retried)> DeleteAsync(string name, string ifMatch, CancellationToken ct)
    {
        using var message = Request(RequestMethod.Delete, name);
        message.Request.Headers.SetValue("If-Match", Quoted(ifMatch));
        using var response = await SendAsync(message, ct, 202, 404, 412).ConfigureAwait(false);
        return (response.Status == 202, message.ProcessingContext.RetryNumber > 0);
    }

    /// <summary>A page of the blobs whose names begin so, in the order of their names.</summary>
    internal Task<BlobListing> ListAsync(string prefix, string? marker, int pageSize, CancellationToken ct) => ListAsync(prefix, folders: false, marker, pageSize, ct);

    /// <summary>As <see cref="ListAsync(string, string?, int, CancellationToken)"/>; null where there is no container.</summary>
    internal async Task<BlobListing?> FindAsync(string prefix, string? marker, int pageSize, CancellationToken ct)
    {
        using var response = await AskListAsync(prefix, folders: false, marker, pageSize, ct, 200, 404).ConfigureAwait(false);
        return response.Status == 200 ? BlobListing.Parse(response.ContentStream!) : null;
    }

    /// <summary>A page of the folders below one.</summary>
    internal Task<BlobListing> ListFoldersAsync(string folder, string? marker, int pageSize, CancellationToken ct) => ListAsync(folder, folders: true, marker, pageSize, ct);

    private async Task<BlobListing> ListAsync(string prefix, bool folders, string? marker, int pageSize, CancellationToken ct)
    {
        using var response = await AskListAsync(prefix, folders, marker, pageSize, ct, 200).ConfigureAwait(false);
        return BlobListing.Parse(response.ContentStream!);
    }

    private async Task<Response> AskListAsync(string prefix, bool folders, string? marker, int pageSize, CancellationToken ct, params int[] expected)
    {
        using var message = Request(RequestMethod.Get, "");
        var uri = message.Request.Uri;
        uri.AppendQuery("restype", "container");
        uri.AppendQuery("comp", "list");
        uri.AppendQuery("include", "metadata");
        if (folders)
        {
            uri.AppendQuery("delimiter", "/");
        }

        uri.AppendQuery("prefix", prefix);
        uri.AppendQuery("maxresults", pageSize.ToString(CultureInfo.InvariantCulture));
        if (marker is not null)
        {
            uri.AppendQuery("marker", marker);
        }

        return await SendAsync(message, ct, expected).ConfigureAwait(false);
    }

    /// <summary>Takes, renews or gives back a lease; the response is of the 200s, or 404, 409 or 412 where another has it.</summary>
    internal async Task<bool> LeaseAsync(string name, string action, string leaseId, TimeSpan duration, CancellationToken ct)
    {
        using var message = Request(RequestMethod.Put, name);
        message.Request.Uri.AppendQuery("comp", "lease");
        var headers = message.Request.Headers;
        headers.SetValue("x-ms-lease-action", action);
        if (action == LeaseActions.Acquire)
        {
            headers.SetValue("x-ms-proposed-lease-id", leaseId);
            headers.SetValue("x-ms-lease-duration", ((int)duration.TotalSeconds).ToString(CultureInfo.InvariantCulture));
        }
        else
        {
            headers.SetValue("x-ms-lease-id", leaseId);
        }

        using var response = await SendAsync(message, ct, 200, 201, 202, 404, 409, 412).ConfigureAwait(false);
        return response.Status < 300;
    }

    internal static string ETagOf(Response response) =>
        response.Headers.ETag?.ToString("G") ?? throw new StorageException(StorageErrorCodes.StoreFailed, "The blob service gave no ETag.");

    private static string Quoted(string etag) => $"\"{etag}\"";

    private HttpMessage Request(RequestMethod method, string blob)
    {
        var message = pipeline.CreateMessage();
        message.Request.Method = method;
        message.Request.Uri.Reset(serviceUri);
        message.Request.Uri.AppendPath($"/{container}", escape: false);
        if (blob.Length > 0)
        {
            message.Request.Uri.AppendPath($"/{blob}", escape: false);
        }

        message.Request.Headers.SetValue("x-ms-version", ServiceVersion);
        return message;
    }

    /// <summary>The response, if it is one of those expected; a fault of the network or the service is a coded exception, after its retries.</summary>
    private async Task<Response> SendAsync(HttpMessage message, CancellationToken ct, params int[] expected)
    {
        try
        {
            await pipeline.SendAsync(message, ct).ConfigureAwait(false);
        }
        catch (Exception e) when (e is RequestFailedException or AggregateException or IOException || (e is OperationCanceledException && !ct.IsCancellationRequested))
        {
            throw new StorageException(StorageErrorCodes.StoreFailed, "The blob service could not be reached.", e);
        }

        var response = message.Response;
        if (!expected.Contains(response.Status))
        {
            var code = response.Headers.TryGetValue("x-ms-error-code", out var found) ? found : "no code";
            throw new StorageException(StorageErrorCodes.StoreFailed, $"The blob service answered {response.Status} ({code}).");
        }

        return response;
    }
}

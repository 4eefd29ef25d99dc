using System.Buffers.Text;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using EqualityCloud.Contracts.Audit;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Storage.AzureBlob;

namespace EqualityCloud.Storage.Anchors;

/// <summary>
/// Anchors in a container of Azure Blob Storage, a blob for each, which is made once and never changed. Best a container of another account, with a policy of
/// immutability.
/// </summary>
/// <remarks>Names count down in time, so that a listing gives the newest first; the anchor itself is said in the blob's metadata too, so that the listing is all that a reader asks for.</remarks>
internal sealed class BlobAuditAnchors(AzureBlobStorageOptions options, TimeProvider clock) : IAuditAnchors
{
    private readonly BlobContainer _container = new(BlobClientOptions.BuildPipeline(options, clock), options.ServiceUri!, options.Container);
    private volatile bool _isThere;

    /// <summary>How many of the newest are read.</summary>
    internal int MostRead { get; init; } = 10_000;

    public async Task Append(TenantId tenant, AuditAnchor anchor, CancellationToken ct)
    {
        if (!_isThere)
        {
            await _container.CreateIfMissingAsync(ct).ConfigureAwait(false);
            _isThere = true;
        }

        var json = JsonSerializer.SerializeToUtf8Bytes(anchor, JsonSerializerOptions.Web);
        // Refused where it is there already: that is this very anchor, whose first request did it and lost the answer.
        using var response = await _container.PutAsync(NameOf(tenant, anchor), json, [new(BlobMetadata.Anchor, Base64Url.EncodeToString(json))], ifMatch: null, ct).ConfigureAwait(false);
        if (response.Status == 404)
        {
            _isThere = false;
            throw new StorageException(StorageErrorCodes.StoreFailed, $"There is no container {options.Container} any more.");
        }
    }

    public async Task<ImmutableArray<AuditAnchor>> Read(TenantId tenant, CancellationToken ct)
    {
        var newest = new List<AuditAnchor>();
        string? marker = null;
        do
        {
            var page = await _container.FindAsync($"{tenant}/", marker, options.ListPageSize, ct).ConfigureAwait(false);
            newest.AddRange(page?.Items.Select(item => TryRead(item.Anchor)).OfType<AuditAnchor>() ?? []);
            marker = page?.NextMarker;
        }
        while (marker is not null && newest.Count < MostRead);

        return [.. newest.Take(MostRead).Reverse()];
    }

    /// <summary>The same anchor has the same name; two of one moment that differ have two.</summary>
    private static string NameOf(TenantId tenant, AuditAnchor anchor)
    {
        var differs = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{anchor.Total}/{anchor.HeadHash}/{anchor.Seal}")))[..16];
        return string.Create(CultureInfo.InvariantCulture, $"{tenant}/{DateTimeOffset.MaxValue.UtcTicks - anchor.At.UtcTicks:D19}-{differs}");
    }

    /// <summary>Null for what somebody else has laid there.</summary>
    private static AuditAnchor? TryRead(string? text)
    {
        try
        {
            return text is null ? null : JsonSerializer.Deserialize<AuditAnchor>(Base64Url.DecodeFromChars(text), JsonSerializerOptions.Web);
        }
        catch (Exception e) when (e is JsonException or FormatException)
        {
            return null;
        }
    }
}

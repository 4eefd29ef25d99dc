using System.Collections.Immutable;
using EqualityCloud.Contracts.Storage;
using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Storage.AzureBlob;

/// <summary>Finds the states of one tenant: in the folder of each grain type, the blobs whose names begin with the tenant.</summary>
/// <remarks>As with <see cref="PendingListing"/>, the place where the last page ended is kept for whoever asks for the page after it.</remarks>
internal sealed class TenantListing(BlobContainer container, int pageSize)
{
    private Place? _last;

    internal async Task<ImmutableArray<ListedState>> ListAsync(TenantId tenant, StateName? after, int limit, CancellationToken ct)
    {
        var found = ImmutableArray.CreateBuilder<ListedState>();
        var behind = after is null ? null : BlobName.OfState(RecordKey.Of(after));
        var place = Volatile.Read(ref _last) is { } last && last.Behind == behind ? last : null;
        foreach (var type in await TypesAsync(ct).ConfigureAwait(false))
        {
            if (behind is not null && string.CompareOrdinal(type, behind) < 0 && !behind.StartsWith(type, StringComparison.Ordinal))
            {
                continue;
            }

            var marker = behind?.StartsWith(type, StringComparison.Ordinal) is true ? place?.Marker : null;
            do
            {
                var page = await container.ListAsync(BlobName.OfTenant(type, tenant), marker, pageSize, ct).ConfigureAwait(false);
                foreach (var item in page.Items.Where(item => item.Grain is not null && (behind is null || string.CompareOrdinal(item.Name, behind) > 0)))
                {
                    var grain = BlobMetadata.DecodeGrain(item.Grain!);
                    if (!TenantKey.Owns(tenant, grain.Key.ToString()))
                    {
                        continue;
                    }

                    found.Add(new ListedState(new StateName(grain.Type.ToString()!, grain.Key.ToString()!, BlobName.StateNameOf(item.Name)), item.ETag));
                    if (found.Count == limit)
                    {
                        Volatile.Write(ref _last, new Place(item.Name, marker));
                        return found.ToImmutable();
                    }
                }

                marker = page.NextMarker;
            }
            while (marker is not null);
        }

        return found.ToImmutable();
    }

    private async Task<List<string>> TypesAsync(CancellationToken ct)
    {
        List<string> types = [];
        string? marker = null;
        do
        {
            var page = await container.ListFoldersAsync(BlobName.StatePrefix, marker, pageSize, ct).ConfigureAwait(false);
            types.AddRange(page.Folders);
            marker = page.NextMarker;
        }
        while (marker is not null);

        types.Sort(StringComparer.Ordinal);
        return types;
    }

    /// <summary>The page of the service in which the last page of ours ended.</summary>
    private sealed record Place(string Behind, string? Marker);
}

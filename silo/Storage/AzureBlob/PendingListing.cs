using System.Collections.Immutable;

namespace EqualityCloud.Storage.AzureBlob;

/// <summary>Finds the grains whose outbox is pending, by listing names and metadata; no state is read.</summary>
/// <remarks>
/// One request for each 5,000 states, pending or not. The service cannot begin a listing at a name, so the place where the last page
/// ended is kept: whoever asks for the page after it goes on from there, and anybody else begins at the start and gets the same answer.
/// </remarks>
internal sealed class PendingListing(BlobContainer container, int pageSize)
{
    private Place? _last;

    internal async Task<ImmutableArray<GrainId>> ListAsync(GrainId? after, int limit, CancellationToken ct)
    {
        var found = ImmutableArray.CreateBuilder<GrainId>();
        var behind = after is { } grain ? BlobName.OfGrain(RecordKey.Of(grain, "")) : null;
        var marker = Volatile.Read(ref _last) is { } place && place.Behind == behind ? place.Marker : null;
        do
        {
            var page = await container.ListAsync(BlobName.StatePrefix, marker, pageSize, ct).ConfigureAwait(false);
            foreach (var item in page.Items.Where(item => item is { OutboxPending: true, Grain: not null }))
            {
                var prefix = item.Name[..(item.Name.LastIndexOf('/') + 1)];
                if (behind is not null && string.CompareOrdinal(prefix, behind) <= 0)
                {
                    continue;
                }

                found.Add(BlobMetadata.DecodeGrain(item.Grain!));
                behind = prefix;
                if (found.Count == limit)
                {
                    Volatile.Write(ref _last, new Place(behind, marker));
                    return found.ToImmutable();
                }
            }

            marker = page.NextMarker;
        }
        while (marker is not null);

        return found.ToImmutable();
    }

    /// <summary>Whether one of the grain's few states is pending.</summary>
    internal async Task<bool> AnyAsync(GrainId grain, CancellationToken ct)
    {
        var page = await container.ListAsync(BlobName.OfGrain(RecordKey.Of(grain, "")), marker: null, pageSize, ct).ConfigureAwait(false);
        return page.Items.Any(item => item.OutboxPending);
    }

    /// <summary>The page of the service in which the last page of ours ended.</summary>
    private sealed record Place(string Behind, string? Marker);
}

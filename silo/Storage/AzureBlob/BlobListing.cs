using System.Collections.Immutable;
using System.Xml.Linq;

namespace EqualityCloud.Storage.AzureBlob;

/// <summary>One page of a listing, with the names and metadata of its blobs; of a listing by folders, with these.</summary>
internal sealed record BlobListing(ImmutableArray<BlobListing.Item> Items, ImmutableArray<string> Folders, string? NextMarker)
{
    internal static BlobListing Parse(Stream xml)
    {
        var root = XDocument.Load(xml).Root!;
        var items = root.Element("Blobs")?.Elements("Blob").Select(Item.Parse) ?? [];
        var folders = root.Element("Blobs")?.Elements("BlobPrefix").Select(folder => folder.Element("Name")!.Value) ?? [];
        var next = root.Element("NextMarker")?.Value;
        return new BlobListing([.. items], [.. folders], string.IsNullOrEmpty(next) ? null : next);
    }

    internal sealed record Item(string Name, string ETag, string? Grain, bool OutboxPending, string? Anchor)
    {
        internal static Item Parse(XElement blob)
        {
            var metadata = blob.Element("Metadata");
            return new Item(
                blob.Element("Name")!.Value,
                blob.Element("Properties")?.Element("Etag")?.Value.Trim('"') ?? "",
                metadata?.Element(BlobMetadata.Grain)?.Value,
                metadata?.Element(BlobMetadata.Outbox)?.Value == BlobMetadata.Pending,
                metadata?.Element(BlobMetadata.Anchor)?.Value);
        }
    }
}

using System.Collections.Immutable;
using System.Text.Json;
using EqualityCloud.Contracts.Audit;
using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Storage.Anchors;

/// <summary>Anchors in a folder, a file of JSON lines for each tenant that is only ever added to. Best on a medium that this process may add to and not change.</summary>
internal sealed class FolderAuditAnchors(string folder) : IAuditAnchors
{
    private const int MostRead = 10_000;

    public async Task Append(TenantId tenant, AuditAnchor anchor, CancellationToken ct)
    {
        Directory.CreateDirectory(folder);
        await using var file = new FileStream(FileOf(tenant), FileMode.Append, FileAccess.Write, FileShare.Read, bufferSize: 0, FileOptions.WriteThrough | FileOptions.Asynchronous);
        // One write, so that no reader meets half a line of it.
        await file.WriteAsync((byte[])[.. JsonSerializer.SerializeToUtf8Bytes(anchor, JsonSerializerOptions.Web), (byte)'\n'], ct).ConfigureAwait(false);
    }

    public async Task<ImmutableArray<AuditAnchor>> Read(TenantId tenant, CancellationToken ct)
    {
        if (!File.Exists(FileOf(tenant)))
        {
            return [];
        }

        var anchors = new Queue<AuditAnchor>();
        await foreach (var line in File.ReadLinesAsync(FileOf(tenant), ct).ConfigureAwait(false))
        {
            if (TryRead(line) is not { } anchor)
            {
                continue;
            }

            anchors.Enqueue(anchor);
            if (anchors.Count > MostRead)
            {
                anchors.Dequeue();
            }
        }

        return [.. anchors];
    }

    /// <summary>A crash can leave half a line; what it would have said is said again by the next.</summary>
    private static AuditAnchor? TryRead(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<AuditAnchor>(line, JsonSerializerOptions.Web);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private string FileOf(TenantId tenant) => Path.Combine(folder, $"{tenant}.jsonl");
}

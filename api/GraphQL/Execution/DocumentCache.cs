using System.Collections.Concurrent;

namespace EqualityCloud.GraphQL.Execution;

/// <summary>The documents that are ready to run, found by their bytes. Bounded: when the young generation is full, the old one is dropped.</summary>
internal sealed class DocumentCache(int capacity)
{
    private const int MaxCachedBytes = 64 * 1024;

    // A prepared document takes many times its text: a cache full of large ones must not fill the memory.
    private const int MaxBytesPerGeneration = 2 * 1024 * 1024;
    private readonly int perGeneration = Math.Max(1, capacity / 2);
    private ConcurrentDictionary<byte[], PreparedDocument> young = new(DocumentBytes.Comparer);
    private ConcurrentDictionary<byte[], PreparedDocument> old = new(DocumentBytes.Comparer);
    private int youngBytes;

    public PreparedDocument? Find(ReadOnlySpan<byte> document)
    {
        if (young.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(document, out var found)) return found;
        if (!old.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(document, out var key, out found)) return null;
        Add(key, found);
        return found;
    }

    public void Add(byte[] document, PreparedDocument prepared)
    {
        if (document.Length > MaxCachedBytes) return;
        if (young.Count >= perGeneration || Interlocked.Add(ref youngBytes, document.Length) > MaxBytesPerGeneration)
        {
            youngBytes = document.Length;
            old = young;
            young = new ConcurrentDictionary<byte[], PreparedDocument>(DocumentBytes.Comparer);
        }
        young.TryAdd(document, prepared);
    }
}

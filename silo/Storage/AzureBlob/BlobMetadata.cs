using System.Buffers.Text;
using System.Text;
using Azure;

namespace EqualityCloud.Storage.AzureBlob;

/// <summary>What is written beside a state, in the same request: whose it is, whether its outbox is pending, and which write it was.</summary>
internal static class BlobMetadata
{
    internal const string Grain = "grain";
    internal const string Outbox = "outbox";
    internal const string WriteId = "write";
    internal const string Anchor = "anchor";
    internal const string HeaderPrefix = "x-ms-meta-";

    internal const string Pending = "1";
    internal const string NotPending = "0";

    internal static Dictionary<string, string> Of(RecordKey key, bool outboxPending, string writeId) => new()
    {
        [Grain] = EncodeGrain(key),
        [Outbox] = outboxPending ? Pending : NotPending,
        [WriteId] = writeId,
    };

    internal static bool IsPending(Response response) => response.Headers.TryGetValue(HeaderPrefix + Outbox, out var value) && value == Pending;

    /// <summary>The grain as header text, since its name in the address may be cut.</summary>
    internal static string EncodeGrain(RecordKey key) =>
        $"{Base64Url.EncodeToString(key.GrainType)}.{Base64Url.EncodeToString(key.GrainKey)}";

    internal static GrainId DecodeGrain(string text)
    {
        var dot = text.IndexOf('.', StringComparison.Ordinal);
        return GrainId.Create(Decode(text.AsSpan(0, dot)), Decode(text.AsSpan(dot + 1)));
    }

    private static string Decode(ReadOnlySpan<char> part) => Encoding.UTF8.GetString(Base64Url.DecodeFromChars(part));
}

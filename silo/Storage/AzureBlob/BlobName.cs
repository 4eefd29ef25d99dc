using System.Security.Cryptography;
using System.Text;

namespace EqualityCloud.Storage.AzureBlob;

/// <summary>Names of blobs: <c>state/type/key/name</c>, each part in letters, digits, <c>-</c> and <c>_</c>, with <c>~XX</c> for any other byte.</summary>
/// <remarks>Nothing in such a name is escaped again in an address, normalised away (<c>..</c>, a dot at the end) or taken for a folder.</remarks>
internal static class BlobName
{
    internal const string StatePrefix = "state/";

    /// <summary>The service takes 1,024 characters; type and state name are ours and short, and the key gets the rest.</summary>
    private const int LongestPart = 640;

    internal static string OfState(RecordKey key) => $"{OfGrain(key)}{Escape(key.StateName)}";

    /// <summary>What the names of all states of a grain begin with.</summary>
    internal static string OfGrain(RecordKey key) => $"{StatePrefix}{Escape(key.GrainType)}/{Escape(key.GrainKey)}/";

    private static string Escape(ReadOnlySpan<byte> part)
    {
        var escaped = new StringBuilder(part.Length);
        foreach (var b in part)
        {
            if (char.IsAsciiLetterOrDigit((char)b) || b is (byte)'-' or (byte)'_')
            {
                escaped.Append((char)b);
            }
            else
            {
                escaped.Append('~').Append(b.ToString("X2", null));
            }
        }

        // Cut and told apart by a hash; no escaped part holds two tildes in a row, so no short one can be taken for it.
        return escaped.Length <= LongestPart ? escaped.ToString() : $"{escaped.ToString(0, 200)}~~{Convert.ToHexString(SHA256.HashData(part))}";
    }
}

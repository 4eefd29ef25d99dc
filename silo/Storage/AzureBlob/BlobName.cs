using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using EqualityCloud.Contracts.Tenancy;

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

    /// <summary>What the names of all states of a tenant's grains of one type begin with; those of a key that only begins alike do too.</summary>
    internal static string OfTenant(string typeFolder, TenantId tenant) => $"{typeFolder}{TenantKey.Of(tenant)}";

    /// <summary>The name of the state that a blob holds; state names are ours and short, so this part is never cut.</summary>
    internal static string StateNameOf(string blob)
    {
        var part = blob.AsSpan(blob.LastIndexOf('/') + 1);
        var bytes = new byte[part.Length];
        var length = 0;
        for (var i = 0; i < part.Length; i++)
        {
            if (part[i] == '~')
            {
                bytes[length++] = byte.Parse(part.Slice(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
                i += 2;
            }
            else
            {
                bytes[length++] = (byte)part[i];
            }
        }

        return Encoding.UTF8.GetString(bytes, 0, length);
    }

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

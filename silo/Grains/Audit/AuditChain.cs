using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

using EqualityCloud.Contracts.Audit;
using EqualityCloud.Contracts.Outbox;

namespace EqualityCloud.Grains.Audit;

/// <summary>
/// Chains lines: each carries HMAC-SHA256 over the hash before it and everything it says. Values are covered only through a salted hash, so they
/// can be erased without breaking the chain, and cannot be guessed back from it.
/// </summary>
internal sealed class AuditChain(byte[] key)
{
    private const int SaltLength = 16;

    public AuditEntry Append(long sequence, string previousHash, OutboxEntry entry, OutboxMessage.Audit line)
    {
        var salt = Convert.ToBase64String(RandomNumberGenerator.GetBytes(SaltLength));
        var unsealed = new AuditEntry
        {
            Sequence = sequence,
            At = entry.At,
            Actor = entry.Actor,
            Event = line.Event,
            Subject = line.Subject,
            Version = line.Version,
            ValuesHash = HashValues(salt, line.Values),
            Salt = salt,
            Values = line.Values,
        };
        return unsealed with { Hash = Seal(previousHash, unsealed) };
    }

    /// <summary>Whether the line follows the hash before it and says what was sealed; of erased values only the hash is left to check.</summary>
    public bool Holds(string previousHash, AuditEntry entry) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(entry.Hash), Encoding.ASCII.GetBytes(Seal(previousHash, entry)))
        && (entry is { Salt: null, Values: null } || (entry is { Salt: { } salt, Values: { } values } && HashValues(salt, values) == entry.ValuesHash));

    /// <summary>Seals how long the chain is and where it ends.</summary>
    public string SealHead(long total, string headHash) => SealPlace("head", total, headHash);

    /// <summary>Seals up to which line the chain was pruned.</summary>
    public string SealCheckpoint(long through, string hash) => SealPlace("checkpoint", through, hash);

    private string SealPlace(string kind, long sequence, string hash)
    {
        using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        Add(hmac, kind);
        Add(hmac, sequence);
        Add(hmac, hash);
        return Convert.ToBase64String(hmac.GetHashAndReset());
    }

    private string Seal(string previousHash, AuditEntry entry)
    {
        using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        Add(hmac, previousHash);
        Add(hmac, entry.Sequence);
        Add(hmac, entry.At.UtcTicks);
        Add(hmac, entry.Actor);
        Add(hmac, entry.Event);
        Add(hmac, entry.Subject);
        Add(hmac, entry.Version);
        Add(hmac, entry.ValuesHash);
        return Convert.ToBase64String(hmac.GetHashAndReset());
    }

    private static string HashValues(string salt, ImmutableSortedDictionary<string, string> values)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, salt);
        foreach (var (name, value) in values)
        {
            Add(hash, name);
            Add(hash, value);
        }
        return Convert.ToBase64String(hash.GetHashAndReset());
    }

    /// <summary>Each text with its length before it, so that no two lines read the same.</summary>
    private static void Add(IncrementalHash hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Add(hash, bytes.Length);
        hash.AppendData(bytes);
    }

    private static void Add(IncrementalHash hash, long number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        hash.AppendData(bytes);
    }
}

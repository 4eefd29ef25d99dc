using System.Buffers;
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

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _said;

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
        var said = Begin();
        Add(said, kind);
        Add(said, sequence);
        Add(said, hash);
        return Keyed(said);
    }

    private string Seal(string previousHash, AuditEntry entry)
    {
        var said = Begin();
        Add(said, previousHash);
        Add(said, entry.Sequence);
        Add(said, entry.At.UtcTicks);
        Add(said, entry.Actor);
        Add(said, entry.Event);
        Add(said, entry.Subject);
        Add(said, entry.Version);
        Add(said, entry.ValuesHash);
        return Keyed(said);
    }

    private string Keyed(ArrayBufferWriter<byte> said)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(key, said.WrittenSpan, hash);
        return Convert.ToBase64String(hash);
    }

    private static string HashValues(string salt, ImmutableSortedDictionary<string, string> values)
    {
        var said = Begin();
        Add(said, salt);
        foreach (var (name, value) in values)
        {
            Add(said, name);
            Add(said, value);
        }
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(said.WrittenSpan, hash);
        return Convert.ToBase64String(hash);
    }

    /// <summary>Where what is hashed is put together, so that one call hashes it.</summary>
    private static ArrayBufferWriter<byte> Begin()
    {
        var said = _said ??= new ArrayBufferWriter<byte>(1024);
        said.ResetWrittenCount();
        return said;
    }

    /// <summary>Each text with its length before it, so that no two lines read the same.</summary>
    private static void Add(ArrayBufferWriter<byte> said, string text)
    {
        Add(said, Encoding.UTF8.GetByteCount(text));
        Encoding.UTF8.GetBytes(text, said);
    }

    private static void Add(ArrayBufferWriter<byte> said, long number)
    {
        BinaryPrimitives.WriteInt64BigEndian(said.GetSpan(sizeof(long)), number);
        said.Advance(sizeof(long));
    }
}

using System.Collections.Concurrent;

namespace EqualityCloud.Host.Callers;

/// <summary>Tokens that were found valid within the last minute: checking a signature costs more than answering a small query.</summary>
/// <remarks>
/// Bounded by two generations: when the newer one is full it becomes the older one, and the older one is dropped whole. Only valid tokens enter, so
/// nobody without one can push others out. A key that is withdrawn at the provider takes effect within <see cref="KeptFor"/>.
/// </remarks>
internal sealed class TokenCache(TimeProvider clock, int generationSize = 5_000)
{
    public static readonly TimeSpan KeptFor = TimeSpan.FromSeconds(60);

    private Generation _newer = new();
    private Generation _older = new();

    public TokenIdentity? Find(in TokenHash hash)
    {
        var entry = Look(hash);
        return clock.GetUtcNow() < entry?.GoodUntil ? entry.Identity : null;
    }

    /// <summary>Whether a token that has not run out was found valid once, also if that was too long ago to rely on.</summary>
    public bool Knows(in TokenHash hash) => clock.GetUtcNow() < Look(hash)?.Identity.Expires;

    public void Add(in TokenHash hash, TokenIdentity identity)
    {
        var newer = _newer;
        if (Interlocked.Increment(ref newer.Additions) > generationSize)
        {
            var fresh = new Generation();
            if (Interlocked.CompareExchange(ref _newer, fresh, newer) == newer) _older = newer;
            newer = _newer;
        }
        var latest = clock.GetUtcNow() + KeptFor;
        newer.Entries[hash] = new Entry(identity, identity.Expires < latest ? identity.Expires : latest);
    }

    private Entry? Look(in TokenHash hash) => _newer.Entries.TryGetValue(hash, out var entry) || _older.Entries.TryGetValue(hash, out entry) ? entry : null;

    private sealed class Generation
    {
        public int Additions;

        public ConcurrentDictionary<TokenHash, Entry> Entries { get; } = new();
    }

    private sealed record Entry(TokenIdentity Identity, DateTimeOffset GoodUntil);
}

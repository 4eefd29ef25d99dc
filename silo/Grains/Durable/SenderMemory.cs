using System.Collections.Immutable;

using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Grains.Durable;

/// <summary>
/// Keeps short what a receiver remembers of its senders. The last sequence taken is needed only as long as the sender may deliver again what was taken,
/// and a sender whose stored states owe nothing never does: whoever loads it finds nothing to deliver but what comes later.
/// </summary>
internal sealed class SenderMemory(IOutboxIndex outbox)
{
    /// <summary>So many are remembered before any is looked at.</summary>
    public const int Kept = 128;

    private int _lookAt = Kept;

    /// <summary>The senders that can be forgotten; looked for only when many have gathered since the last look.</summary>
    /// <param name="tenant">Of the receiver and of its senders.</param>
    /// <param name="taken">What is remembered.</param>
    /// <param name="delivering">Senders whose delivery is being taken: these owe.</param>
    public async Task<ImmutableArray<string>> Forgettable(TenantId tenant, IReadOnlyDictionary<string, long> taken, params IEnumerable<string> delivering)
    {
        if (taken.Count <= _lookAt)
        {
            return [];
        }
        var forgettable = ImmutableArray.CreateBuilder<string>();
        foreach (var sender in taken.Keys.Except(delivering))
        {
            if (!await outbox.Owes(OutboxRoutes.SenderOf(sender, tenant), CancellationToken.None))
            {
                forgettable.Add(sender);
            }
        }
        _lookAt = Math.Max(Kept, 2 * (taken.Count - forgettable.Count));
        return forgettable.ToImmutable();
    }
}

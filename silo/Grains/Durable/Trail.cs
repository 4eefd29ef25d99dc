using System.Collections.Immutable;

using EqualityCloud.Contracts.Outbox;

namespace EqualityCloud.Grains.Durable;

/// <summary>Makes lines for the audit trail.</summary>
internal static class Trail
{
    public static OutboxMessage.Audit Line(string @event, string subject, int version, params ReadOnlySpan<(string Name, string? Value)> values)
    {
        var held = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in values)
        {
            if (value is not null)
            {
                held[name] = value;
            }
        }
        return new OutboxMessage.Audit(@event, subject, version, held.ToImmutable());
    }
}

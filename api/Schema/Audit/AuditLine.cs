using System.Collections.Immutable;

using EqualityCloud.Contracts.Audit;

namespace EqualityCloud.Schema.Audit;

/// <summary>A line of the audit trail.</summary>
public sealed class AuditLine(AuditEntry entry)
{
    /// <summary>Counts up from 1 without gaps.</summary>
    public long Sequence => entry.Sequence;

    /// <summary>When it happened, UTC.</summary>
    public DateTimeOffset At => entry.At;

    /// <summary>The id of who did it; never a name.</summary>
    public string Actor => entry.Actor;

    /// <summary>What happened, as a code.</summary>
    public string Event => entry.Event;

    /// <summary>The thing it happened to.</summary>
    public string Subject => entry.Subject;

    /// <summary>The thing's version after it.</summary>
    public int Version => entry.Version;

    /// <summary>The keyed hash of this line and the one before, base64.</summary>
    public string Hash => entry.Hash;

    /// <summary>What was said; null once it is erased.</summary>
    public ImmutableArray<AuditValue>? Values => entry.Values is null ? null : [.. entry.Values.Select(value => new AuditValue(value.Key, value.Value))];
}

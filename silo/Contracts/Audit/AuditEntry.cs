using System.Collections.Immutable;

using EqualityCloud.Contracts.Storage;

namespace EqualityCloud.Contracts.Audit;

/// <summary>One line of a tenant's audit trail, chained to the one before by a keyed hash.</summary>
[GenerateSerializer, Immutable, Alias("audit.audit-entry")]
public sealed record AuditEntry : IKeepsStoredForm
{
    [NonSerialized]
    private StoredForm _stored;

    /// <summary>Counts up from 1 without gaps.</summary>
    [Id(0)] public required long Sequence { get; init; }

    /// <summary>When it happened, UTC.</summary>
    [Id(1)] public DateTimeOffset At { get; init; }

    /// <summary>The id of who did it.</summary>
    [Id(2)] public required string Actor { get; init; }

    /// <summary>What happened, as a code.</summary>
    [Id(3)] public required string Event { get; init; }

    /// <summary>The thing it happened to.</summary>
    [Id(4)] public required string Subject { get; init; }

    /// <summary>The subject's version after it.</summary>
    [Id(5)] public int Version { get; init; }

    /// <summary>A salted hash of the values; stays when they are erased.</summary>
    [Id(6)] public string ValuesHash { get; init; } = "";

    /// <summary>The keyed hash of this line and the one before, base64.</summary>
    [Id(7)] public string Hash { get; init; } = "";

    /// <summary>The values' salt; null once they are erased.</summary>
    [Id(8)] public string? Salt { get; init; }

    /// <summary>Values that may hold personal data; null once they are erased.</summary>
    [Id(9)] public ImmutableSortedDictionary<string, string>? Values { get; init; }

    ref StoredForm IKeepsStoredForm.StoredForm => ref _stored;
}

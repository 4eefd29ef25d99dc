using System.Collections.Immutable;

using EqualityCloud.Contracts.Audit;

namespace EqualityCloud.Schema.Audit;

/// <summary>A run of the audit trail, newest line first.</summary>
public sealed class AuditTrail(AuditPage page)
{
    /// <summary>The lines.</summary>
    public ImmutableArray<AuditLine> Entries => [.. page.Entries.Select(entry => new AuditLine(entry))];

    /// <summary>Whether there are older lines.</summary>
    public bool HasMore => page.HasMore;

    /// <summary>Where the next run begins; null at the end. A narrow search may find nothing in a run and still go on.</summary>
    public long? Next => page.Next;

    /// <summary>How many lines the whole trail has.</summary>
    public long Total => page.Total;
}

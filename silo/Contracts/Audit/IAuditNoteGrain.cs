using System.Collections.Immutable;
using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Contracts.Audit;

/// <summary>A fact for the audit trail that changes no thing of the tenant's, such as an export; written once under its id.</summary>
[TenantKeyed, Alias("audit-note")]
public interface IAuditNoteGrain : IOutboxSender
{
    /// <summary>Notes it; a second time it changes nothing. Complete when it is durable.</summary>
    [Alias("note")]
    Task Note(string @event, string subject, ImmutableSortedDictionary<string, string> values);
}

using System.Collections.Immutable;
using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Contracts.Access;

/// <summary>Brings what happened at a tenant's doors into its audit trail.</summary>
[TenantKeyed, Alias("access.log")]
public interface IAccessLogGrain : IOutboxSender
{
    /// <summary>Takes at most 100 counts of refusals. It admits the product itself.</summary>
    [Alias("refused")]
    Task Refused(ImmutableArray<RefusalCount> counts);
}

using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Contracts.History;

/// <summary>The history of one objective or metric, in pages; its key is the subject's.</summary>
[TenantKeyed, Alias("history")]
public interface IHistoryGrain : IOutboxReceiver
{
    /// <summary>At most <paramref name="limit"/> lines older than line <paramref name="before"/>, newest first.</summary>
    [Alias("read")]
    Task<HistoryPage> Read(long? before, int limit);
}

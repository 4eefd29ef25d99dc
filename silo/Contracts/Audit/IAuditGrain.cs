using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Contracts.Audit;

/// <summary>The head of one tenant's audit trail: it orders the lines and chains them; full pages lie in grains of their own.</summary>
[TenantKeyed, Alias("audit")]
public interface IAuditGrain : IGrainWithStringKey
{
    /// <summary>Takes lines that it has not taken before; complete when they are durable. Deliveries of many senders share a write.</summary>
    [Alias("append"), AlwaysInterleave]
    Task Append(Delivery delivery);

    /// <summary>Ends the waiting for more lines to share the next write with.</summary>
    [Alias("hurry"), AlwaysInterleave]
    Task Hurry();

    /// <summary>At most <paramref name="limit"/> lines older than line <paramref name="before"/>, newest first, of one subject where one is given.</summary>
    /// <remarks>A search by subject looks through at most 100 pages a call and says that there is more.</remarks>
    [Alias("read")]
    Task<AuditPage> Read(string? subject, long? before, int limit);

    /// <summary>The lines asked for, newest first.</summary>
    /// <remarks>It looks through at most 100 pages a call and says that there is more; the next call goes on before <see cref="AuditPage.Next"/>.</remarks>
    [Alias("search")]
    Task<AuditPage> Search(AuditSearch search);

    /// <summary>Walks the whole chain, and compares it with what was said of it outside the store.</summary>
    [Alias("verify")]
    Task<AuditVerification> Verify();

    /// <summary>Erases the values of the lines of one subject; the chain stays whole. Answers how many lines it erased.</summary>
    [Alias("erase-values")]
    Task<int> EraseValues(string subject);
}

using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Contracts.Publications;

/// <summary>What a council shows to the public: a draft that can be looked at, the edition that is out, and those before it. Its key is the council's.</summary>
[TenantKeyed, Alias("publication")]
public interface IPublicationGrain : IOutboxSender
{
    /// <summary>All of it but the pages; null where nothing was ever drafted.</summary>
    [Alias("get"), ReadOnly]
    Task<PublicationView?> Get();

    /// <summary>The edition that the public sees; null where there is none.</summary>
    [Alias("current"), AlwaysInterleave]
    Task<PublishedEdition?> Current();

    /// <summary>Freezes what is chosen as it stands now into a draft, in place of an earlier draft.</summary>
    [Alias("draft")]
    Task<Outcome> Draft(PublicationChoice choice, WriteRequest request);

    /// <summary>Publishes a draft exactly as it was looked at.</summary>
    [Alias("publish")]
    Task<Outcome> Publish(int edition, WriteRequest request);

    /// <summary>Takes the public pages away.</summary>
    [Alias("withdraw")]
    Task<Outcome> Withdraw(string reason, WriteRequest request);
}

using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Contracts.Outbox;

/// <summary>A grain that owes deliveries. The sweeper wakes it; nobody else needs to.</summary>
[TenantKeyed, Alias("outbox.sender")]
public interface IOutboxSender : IGrainWithStringKey
{
    /// <summary>Delivers all that is owed and records it; complete when nothing is owed.</summary>
    [Alias("drain")]
    Task Drain();

    /// <summary>Delivers all that is owed and writes the state without it, so that nothing delivered lies in the store any more.</summary>
    [Alias("forget-delivered")]
    Task ForgetDelivered();
}

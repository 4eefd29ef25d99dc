using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Contracts.Outbox;

/// <summary>A grain that other grains deliver to.</summary>
[TenantKeyed, Alias("outbox.receiver")]
public interface IOutboxReceiver : IGrainWithStringKey
{
    /// <summary>Takes what it has not taken before; complete when the effect is durable.</summary>
    [Alias("deliver")]
    Task Deliver(Delivery delivery);
}

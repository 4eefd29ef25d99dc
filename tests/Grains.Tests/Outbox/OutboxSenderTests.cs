using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Grains.Durable;

namespace EqualityCloud.Grains.Tests.Outbox;

public sealed class OutboxSenderTests
{
    /// <summary>One that is missing would keep its deliveries after a crash until somebody happens to call it.</summary>
    [Fact]
    public void Senders_EveryGrainThatDelivers_CanBeWoken() =>
        Assert.Equal(
            typeof(OutboxRoutes).Assembly.GetTypes()
                .Where(type => typeof(IOutboxSender).IsAssignableFrom(type) && type is { IsClass: true, IsAbstract: false })
                .Select(type => type.Name[..^"Grain".Length].ToLowerInvariant())
                .Order(StringComparer.Ordinal),
            OutboxRoutes.SenderTypes.Order(StringComparer.Ordinal));
}

using System.Collections.Immutable;

using EqualityCloud.Contracts.Audit;
using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.History;
using EqualityCloud.Contracts.Imports;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Objectives;
using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Packs;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Tenants;

namespace EqualityCloud.Grains.Durable;

/// <summary>The one place that says which grain a message goes to.</summary>
internal static class OutboxRoutes
{
    public static Task SendAudit(IGrainFactory grains, GrainId sender, ImmutableArray<OutboxEntry> entries) =>
        As(grains, sender).CallTenant<IAuditGrain, Task>(audit => audit.Append(new Delivery(NameOf(sender), entries)));

    public static Task HurryAudit(IGrainFactory grains, GrainId sender) => As(grains, sender).CallTenant<IAuditGrain, Task>(static audit => audit.Hurry());

    public static Task SendOthers(IGrainFactory grains, GrainId sender, ImmutableArray<OutboxEntry> entries)
    {
        var system = As(grains, sender);
        var name = NameOf(sender);
        return Task.WhenAll(entries
            .GroupBy(entry => Receiver(entry.Message, sender))
            .Select(group => group.Key.Kind == typeof(IAuditGrain)
                ? Append(grains, group.Key.Key, new Delivery(name, [.. group.Select(entry => entry with { Message = ((OutboxMessage.AuditOf)entry.Message).Line })]))
                : Deliver(system, group.Key, new Delivery(name, [.. group]))));
    }

    private static Task Append(IGrainFactory grains, string trail, Delivery lines) =>
        new CallerGrains(grains, Caller.System(TenantKey.TenantOf(trail))).CallKey<IAuditGrain, Task>(trail, audit => audit.Append(lines));

    private static (Type Kind, string Key) Receiver(OutboxMessage message, GrainId sender)
    {
        var senderKey = sender.Key.ToString()!;
        var tenant = TenantKey.TenantOf(senderKey);
        return message switch
        {
            OutboxMessage.StrategyCreated or OutboxMessage.MetricCreated => (typeof(ICouncilGrain), TenantKey.Of(tenant)),
            OutboxMessage.ObjectiveCreated created => (typeof(IStrategyGrain), TenantKey.Of(tenant, created.Strategy)),
            OutboxMessage.MetricUsed used => (typeof(IMetricGrain), TenantKey.Of(tenant, used.Metric)),
            OutboxMessage.History => (typeof(IHistoryGrain), senderKey),
            OutboxMessage.AuditOf other => (typeof(IAuditGrain), TenantKey.Of(new TenantId(other.Tenant))),
            _ => throw new InvalidOperationException($"No grain receives {message.GetType().Name}."),
        };
    }

    private static Task Deliver(CallerGrains system, (Type Kind, string Key) receiver, Delivery delivery)
    {
        if (receiver.Kind == typeof(ICouncilGrain))
        {
            return system.CallKey<ICouncilGrain, Task>(receiver.Key, grain => grain.Deliver(delivery));
        }
        if (receiver.Kind == typeof(IStrategyGrain))
        {
            return system.CallKey<IStrategyGrain, Task>(receiver.Key, grain => grain.Deliver(delivery));
        }
        return receiver.Kind == typeof(IMetricGrain)
            ? system.CallKey<IMetricGrain, Task>(receiver.Key, grain => grain.Deliver(delivery))
            : system.CallKey<IHistoryGrain, Task>(receiver.Key, grain => grain.Deliver(delivery));
    }

    private static CallerGrains As(IGrainFactory grains, GrainId sender) =>
        new(grains, Caller.System(TenantKey.TenantOf(sender.Key.ToString())));

    /// <summary>Calls a grain that delivers, as the product itself.</summary>
    public static Task CallSender(IGrainFactory grains, GrainId sender, Func<IOutboxSender, Task> call)
    {
        var (system, key) = (As(grains, sender), sender.Key.ToString()!);
        return sender.Type.ToString() switch
        {
            "council" => system.CallKey<ICouncilGrain, Task>(key, call),
            "strategy" => system.CallKey<IStrategyGrain, Task>(key, call),
            "objective" => system.CallKey<IObjectiveGrain, Task>(key, call),
            "metric" => system.CallKey<IMetricGrain, Task>(key, call),
            "auditnote" => system.CallKey<IAuditNoteGrain, Task>(key, call),
            "import" => system.CallKey<IImportGrain, Task>(key, call),
            "tenant" => system.CallKey<ITenantGrain, Task>(key, call),
            // The trail calls it an export.
            "tenantexport" or "export" => system.CallKey<ITenantExportGrain, Task>(key, call),
            "packimport" => system.CallKey<IPackImportGrain, Task>(key, call),
            var type => throw new InvalidOperationException($"No grain of type {type} is known to owe deliveries."),
        };
    }

    /// <summary>The grain that delivers under this name in a tenant.</summary>
    public static GrainId SenderOf(string name, TenantId tenant)
    {
        var slash = name.IndexOf('/', StringComparison.Ordinal);
        return slash < 0
            ? GrainId.Create(name, TenantKey.Of(tenant))
            : GrainId.Create(name[..slash], $"{TenantKey.Of(tenant)}{name[slash..]}");
    }

    /// <summary>The sender without its tenant, which sender and receiver share: <c>metric/id</c>.</summary>
    private static string NameOf(GrainId sender)
    {
        var key = sender.Key.ToString()!;
        var slash = key.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? sender.Type.ToString()! : $"{sender.Type}/{key[(slash + 1)..]}";
    }
}

using System.Collections.Frozen;
using System.Collections.Immutable;

using EqualityCloud.Contracts.Access;
using EqualityCloud.Contracts.Audit;
using EqualityCloud.Contracts.Benchmarks;
using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.History;
using EqualityCloud.Contracts.Imports;
using EqualityCloud.Contracts.Indicators;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Objectives;
using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Packs;
using EqualityCloud.Contracts.Population;
using EqualityCloud.Contracts.Publications;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Tenants;

using Microsoft.Extensions.Logging;

namespace EqualityCloud.Grains.Durable;

/// <summary>The one place that says which grain a message goes to.</summary>
internal static class OutboxRoutes
{
    /// <summary>Before the name of a sender that is not of the receiver's tenant but of the platform's.</summary>
    private const string PlatformName = "platform:";

    /// <summary>What the trail calls the export of a tenant.</summary>
    private const string TrailsExport = "export";

    private static readonly FrozenDictionary<string, Func<CallerGrains, string, Func<IOutboxSender, Task>, Task>> Senders =
        new Dictionary<string, Func<CallerGrains, string, Func<IOutboxSender, Task>, Task>>
        {
            ["accesslog"] = Way<IAccessLogGrain>(),
            ["apiclients"] = Way<IApiClientsGrain>(),
            ["auditnote"] = Way<IAuditNoteGrain>(),
            ["council"] = Way<ICouncilGrain>(),
            ["import"] = Way<IImportGrain>(),
            ["indicators"] = Way<IIndicatorsGrain>(),
            ["members"] = Way<IMembersGrain>(),
            ["metric"] = Way<IMetricGrain>(),
            ["objective"] = Way<IObjectiveGrain>(),
            ["packimport"] = Way<IPackImportGrain>(),
            ["population"] = Way<IPopulationGrain>(),
            ["publication"] = Way<IPublicationGrain>(),
            ["sessions"] = Way<ISessionsGrain>(),
            ["strategy"] = Way<IStrategyGrain>(),
            ["tenant"] = Way<ITenantGrain>(),
            ["tenantexport"] = Way<ITenantExportGrain>(),
        }.ToFrozenDictionary();

    /// <param name="grains">Finds the trail.</param>
    /// <param name="sender">Who owes the lines.</param>
    /// <param name="entries">The lines.</param>
    /// <param name="settles">The ETag of the sender's state where that owes nothing else; see <see cref="Delivery"/>.</param>
    public static Task SendAudit(IGrainFactory grains, GrainId sender, ImmutableArray<OutboxEntry> entries, string? settles)
    {
        var delivery = new Delivery(NameOf(sender), entries, settles);
        return As(grains, sender).CallTenant<IAuditGrain, Task>(audit => audit.Append(delivery));
    }

    public static Task HurryAudit(IGrainFactory grains, GrainId sender) => As(grains, sender).CallTenant<IAuditGrain, Task>(static audit => audit.Hurry());

    public static Task SendOthers(IGrainFactory grains, GrainId sender, ImmutableArray<OutboxEntry> entries)
    {
        var system = As(grains, sender);
        var name = NameOf(sender);
        return Task.WhenAll(entries
            .GroupBy(entry => Receiver(entry.Message, sender))
            .Select(group => group.Key.Kind == typeof(IAuditGrain)
                ? Append(grains, group.Key.Key, new Delivery($"{PlatformName}{name}", [.. group.Select(entry => entry with { Message = ((OutboxMessage.AuditOf)entry.Message).Line })]))
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
            OutboxMessage.StrategyCreated or OutboxMessage.MetricCreated or OutboxMessage.MetricRemoved => (typeof(ICouncilGrain), TenantKey.Of(tenant)),
            OutboxMessage.ObjectiveCreated created => (typeof(IStrategyGrain), TenantKey.Of(tenant, created.Strategy)),
            OutboxMessage.MetricUsed used => (typeof(IMetricGrain), TenantKey.Of(tenant, used.Metric)),
            OutboxMessage.History => (typeof(IHistoryGrain), senderKey),
            OutboxMessage.Contributed contributed =>
                (typeof(IContributionsGrain), BenchmarkKey.Contributions(contributed.Indicator, contributed.Period, BenchmarkKey.ShardOf(tenant))),
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
        if (receiver.Kind == typeof(IContributionsGrain))
        {
            return system.CallKey<IContributionsGrain, Task>(receiver.Key, grain => grain.Deliver(delivery));
        }
        return receiver.Kind == typeof(IMetricGrain)
            ? system.CallKey<IMetricGrain, Task>(receiver.Key, grain => grain.Deliver(delivery))
            : system.CallKey<IHistoryGrain, Task>(receiver.Key, grain => grain.Deliver(delivery));
    }

    private static CallerGrains As(IGrainFactory grains, GrainId sender) =>
        new(grains, Caller.System(TenantKey.TenantOf(sender.Key.ToString())));

    /// <summary>Calls a grain that delivers, as the product itself.</summary>
    public static Task CallSender(IGrainFactory grains, GrainId sender, Func<IOutboxSender, Task> call) =>
        Senders.TryGetValue(sender.Type.ToString()!, out var way)
            ? way(As(grains, sender), sender.Key.ToString()!, call)
            : throw new InvalidOperationException($"No grain of type {sender.Type} is known to owe deliveries.");

    /// <summary>
    /// Has a grain deliver again whose delivery failed; it is not woken to hear that all went well. Where that fails, too, the grain goes on trying or the sweeper
    /// wakes it.
    /// </summary>
    public static async Task DrainIfFailed(Task delivering, IGrainFactory grains, GrainId sender, ILogger log)
    {
        try
        {
            await delivering.ConfigureAwait(false);
        }
#pragma warning disable CA1031 // whatever went wrong, the entries stay owed
        catch (Exception e)
        {
            log.LogWarning(e, "Delivery from {Grain} failed and will be tried again", sender);
            try
            {
                await CallSender(grains, sender, static grain => grain.Drain()).ConfigureAwait(false);
            }
            catch (Exception again)
            {
                log.LogWarning(again, "{Grain} could not be asked to deliver again", sender);
            }
        }
#pragma warning restore CA1031
    }

    /// <summary>Whether a grain of that type delivers.</summary>
    public static bool IsSender(GrainId grain) => Senders.ContainsKey(grain.Type.ToString()!);

    /// <summary>The types of the grains that deliver.</summary>
    public static IEnumerable<string> SenderTypes => Senders.Keys;

    /// <summary>The grain that delivers under this name in a tenant.</summary>
    public static GrainId SenderOf(string name, TenantId tenant)
    {
        if (name.StartsWith(PlatformName, StringComparison.Ordinal))
        {
            return SenderOf(name[PlatformName.Length..], TenantId.Platform);
        }
        var slash = name.IndexOf('/', StringComparison.Ordinal);
        return slash < 0
            ? GrainId.Create(name, TenantKey.Of(tenant))
            : GrainId.Create(name[..slash] is TrailsExport ? "tenantexport" : name[..slash], $"{TenantKey.Of(tenant)}{name[slash..]}");
    }

    private static Func<CallerGrains, string, Func<IOutboxSender, Task>, Task> Way<TGrain>()
        where TGrain : IOutboxSender, IGrainWithStringKey =>
        static (system, key, call) => system.CallKey<TGrain, Task>(key, grain => call(grain));

    /// <summary>The sender without its tenant, which sender and receiver share: <c>metric/id</c>.</summary>
    private static string NameOf(GrainId sender)
    {
        var key = sender.Key.ToString()!;
        var slash = key.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? sender.Type.ToString()! : $"{sender.Type}/{key[(slash + 1)..]}";
    }
}

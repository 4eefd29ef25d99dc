using EqualityCloud.Contracts.Audit;
using EqualityCloud.Grains.Audit;
using EqualityCloud.Grains.Durable;
using EqualityCloud.Grains.Outbox;
using EqualityCloud.Grains.Tenancy;
using EqualityCloud.Grains.Tenants;

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace EqualityCloud.Grains;

/// <summary>Registers the grains with a silo of either runtime.</summary>
public static partial class GrainsRegistration
{
    /// <summary>Adds the tenant filter and what the grains need; the storage provider is the host's choice.</summary>
    /// <param name="silo">The silo.</param>
    /// <param name="auditKey">The secret that keys the audit trails.</param>
    /// <param name="configure">Changes settings.</param>
    public static ISiloBuilder AddEqualityCloudGrains(this ISiloBuilder silo, AuditKey auditKey, Action<GrainSettings>? configure = null)
    {
        var settings = new GrainSettings();
        configure?.Invoke(settings);
        silo.Services.AddSingleton(settings);
        silo.Services.AddSingleton(auditKey);
        silo.Services.TryAddSingleton(TimeProvider.System);
        silo.Services.TryAddSingleton<IAuditAnchors, NoAnchors>();
        silo.Services.AddSingleton<DurableServices>();
        silo.Services.AddSingleton<TenantImport>();
        silo.Services.AddHostedService<SweepAtStart>();
        FitRuntime(silo);
        return silo.AddIncomingGrainCallFilter<TenantFilter>();
    }

    /// <summary>What only one of the runtimes has to be told.</summary>
    static partial void FitRuntime(ISiloBuilder silo);

    /// <summary>The JSON Schema of strategy packs, as published.</summary>
    public static string StrategyPackSchema() => Packs.PackSchema.Text();
}

using EqualityCloud.Contracts.Access;
using EqualityCloud.Host.Access;
using EqualityCloud.Host.Settings;
using EqualityCloud.Storage.Archives;

namespace EqualityCloud.Host.Tenants;

/// <summary>Registers what lets tenants in and where their archives lie.</summary>
internal static class TenantHosting
{
    public static void AddTenants(this WebApplicationBuilder builder, HostSettings settings)
    {
        builder.Services.AddArchiveFolder(settings.ArchiveFolder);
        builder.Services.AddSingleton<TenantDoors>();
        builder.Services.AddSingleton<TenantStreams>();
        builder.Services.AddHostedService(provider => provider.GetRequiredService<TenantStreams>());
        builder.Services.AddSingleton<RefusalCounter>();
        builder.Services.AddSingleton<IRefusalLog>(provider => provider.GetRequiredService<RefusalCounter>());
        builder.Services.AddHostedService(provider => provider.GetRequiredService<RefusalCounter>());
    }

    public static void UseTenants(this WebApplication app) => app.UseMiddleware<TenantMiddleware>();
}

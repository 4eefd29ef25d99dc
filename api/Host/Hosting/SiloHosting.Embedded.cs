using EqualityCloud.Grains;
using EqualityCloud.Grains.Audit;
using EqualityCloud.Host.Settings;

namespace EqualityCloud.Host.Hosting;

/// <summary>The silo within this process, alone on its store.</summary>
internal static class SiloHosting
{
    public const bool IsSingleProcess = true;

    public static void AddSilo(this WebApplicationBuilder builder, HostSettings settings) =>
        builder.UseOrleans(silo => silo.AddEqualityCloudGrains(new AuditKey(settings.AuditKey), settings.Apply));
}

using EqualityCloud.Embedded.Hosting;

using Orleans.Hosting;

namespace Microsoft.Extensions.Hosting;

/// <summary>Adds the silo to a host.</summary>
public static class EmbeddedSiloHostExtensions
{
    /// <summary>Adds the silo to the host, once however often it is called; it starts and stops with the host.</summary>
    public static IHostApplicationBuilder UseOrleans(this IHostApplicationBuilder hostAppBuilder, Action<ISiloBuilder> configureDelegate)
    {
        ArgumentNullException.ThrowIfNull(hostAppBuilder);
        ArgumentNullException.ThrowIfNull(configureDelegate);
        configureDelegate(new SiloBuilder(hostAppBuilder.Services, hostAppBuilder.Configuration));
        return hostAppBuilder;
    }
}

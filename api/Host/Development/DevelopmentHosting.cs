using EqualityCloud.Host.Health;
using EqualityCloud.Host.Samples;
using EqualityCloud.Host.Settings;

namespace EqualityCloud.Host.Development;

/// <summary>Registers what only development mode has, and what readiness needs of it in either mode.</summary>
internal static class DevelopmentHosting
{
    public static void AddDevelopment(this WebApplicationBuilder builder, HostSettings settings)
    {
        var services = builder.Services;
        services.AddSingleton<SampleProgress>();
        services.AddSingleton<Readiness>();
        if (!settings.IsDevelopment) return;

        // Standard output belongs to the banner.
        services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Logging.AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning);
        // Why a start failed is said in one line at its end; that the keys of a developer's cookies lie in the data folder is no news.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        services.AddHostedService(provider => ActivatorUtilities.CreateInstance<SampleLoader>(provider, settings.LoadSamples));
        if (settings.ProviderFolder is not null) services.AddHostedService<DevelopmentProvider>();
        services.AddHostedService<Banner>();
    }
}

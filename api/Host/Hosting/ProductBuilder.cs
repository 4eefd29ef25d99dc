using System.Diagnostics.CodeAnalysis;
using System.Net;

using EqualityCloud.Host.Commands;
using EqualityCloud.Host.Settings;
using EqualityCloud.Storage;

namespace EqualityCloud.Host.Hosting;

/// <summary>The first and the last lines of a serving process: its builder, its settings and limits, its run.</summary>
internal static class ProductBuilder
{
    private const int MaxRequestBytes = 2 * 1024 * 1024;

    public static WebApplicationBuilder Create(ServeOptions options)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ContentRootPath = AppContext.BaseDirectory,
            // The framework's environments would be a second way into development mode: an environment variable that somebody forgot.
            EnvironmentName = Environments.Production,
        });
        if (options.Urls is not null) builder.WebHost.UseUrls(options.Urls.Split(';'));
        builder.Logging.ClearProviders();
        builder.Logging.AddJsonConsole(console =>
        {
            console.UseUtcTimestamp = true;
            console.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ";
        });
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Information);
        // It logs beginning and end of each request, which is not wanted, and prepares for that at each of them.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
        return builder;
    }

    /// <summary>Reads the settings; where they cannot be used, prints every reason and answers false.</summary>
    public static bool TryReadSettings(this WebApplicationBuilder builder, ServeOptions options, [NotNullWhen(true)] out HostSettings? settings)
    {
        var reader = new SettingsReader(builder.Configuration, options);
        settings = reader.Read();
        if (settings is not null)
        {
            builder.Services.AddSingleton(settings);
            return true;
        }
        StartFaults.Print(reader.Faults);
        return false;
    }

    public static void AddLimits(this WebApplicationBuilder builder, HostSettings settings)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            // The largest pack is 512 kB, which escaping within a GraphQL request can double; the engine's own limit is below this one and answers with a code.
            kestrel.Limits.MaxRequestBodySize = MaxRequestBytes;
            kestrel.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
            kestrel.Limits.MaxRequestHeaderCount = 64;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
            kestrel.Limits.KeepAliveTimeout = TimeSpan.FromMinutes(2);
            if (settings.IsDevelopment) ListenOnLoopback(kestrel, settings.Port);
        });
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(20));
    }

    /// <summary>Runs until it is told to stop; a start that fails says why in one line and not with a stack.</summary>
    public static async Task<int> RunToEndAsync(this WebApplication app, CancellationToken ct)
    {
        try
        {
            await app.RunAsync(ct);
            return ExitCodes.Done;
        }
        catch (StorageException e)
        {
            StartFaults.Print([new StartFault(e.Code, e.Message)]);
            return ExitCodes.Failed;
        }
        catch (IOException e) when (e.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            StartFaults.Print([new StartFault("ADDRESS_IN_USE", $"{e.Message} Stop what listens there, or choose another port.")]);
            return ExitCodes.Failed;
        }
    }

    private static void ListenOnLoopback(Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions kestrel, int port)
    {
        if (port == 0)
        {
            kestrel.Listen(IPAddress.Loopback, 0);
            return;
        }
        kestrel.ListenLocalhost(port);
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;

using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Host.Callers;
using EqualityCloud.Host.Settings;
using EqualityCloud.Host.SignIn;

using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace EqualityCloud.Host.Development;

/// <summary>Runs the OpenID Connect provider of development mode. It listens to its standard input, so it ends with this process however that ends.</summary>
internal sealed class DevelopmentProvider(
    HostSettings settings, IHostApplicationLifetime lifetime, IServer server, OpenIdClient client, TokenIssuers issuers, ILogger<DevelopmentProvider> log) : BackgroundService
{
    private const string Announcement = "listening ";
    private const string WebClient = "equalitycloud-web";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            var started = new TaskCompletionSource();
            await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
            await started.Task.WaitAsync(stoppingToken);
            await RunAsync(new Uri(server.Features.Get<IServerAddressesFeature>()!.Addresses.First()).Port, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The product ends, and takes it along.
        }
        catch (Exception e) when (e is IOException or System.ComponentModel.Win32Exception)
        {
            log.LogError(e, "The development sign-in provider could not be started");
        }
    }

    private async Task RunAsync(int port, CancellationToken ct)
    {
        var web = new WebClientSettings(WebClient, Convert.ToHexString(RandomNumberGenerator.GetBytes(32)), Address: null, WebClientSettings.UsualScopes, settings.Data!.KeyFolder);
        var start = new ProcessStartInfo("node", [Path.Combine(settings.ProviderFolder!, "provider.mjs")]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        try
        {
            process.ErrorDataReceived += (_, line) => log.LogDebug("Sign-in provider: {Line}", line.Data);
            process.BeginErrorReadLine();
            await process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(SettingsOf(web, port), JsonSerializerOptions.Web).AsMemory(), ct);
            await process.StandardInput.FlushAsync(ct);
            while (await process.StandardOutput.ReadLineAsync(ct) is { } line)
            {
                if (line.StartsWith(Announcement, StringComparison.Ordinal)) Use(web, int.Parse(line.AsSpan(Announcement.Length), CultureInfo.InvariantCulture));
            }
            log.LogError("The development sign-in provider ended by itself; run npm ci in {Folder} if its packages are missing", settings.ProviderFolder);
        }
        finally
        {
            if (!process.HasExited) process.Kill();
        }
    }

    private void Use(WebClientSettings web, int port)
    {
        var discovery = OpenIdSettings.Discover(new Uri($"http://127.0.0.1:{port}"));
        issuers.Add(new TokenRules(discovery, DevelopmentTokens.Audience, TokenRules.ProviderAlgorithms, TokenRules.AccessTokenTypes, ClockSkew: TimeSpan.FromSeconds(30)));
        client.Use(web, discovery);
    }

    private static object SettingsOf(WebClientSettings web, int port) => new
    {
        audience = DevelopmentTokens.Audience,
        scopes = Scopes.Table.Keys.Order(StringComparer.Ordinal),
        web = new { id = web.ClientId, secret = web.ClientSecret, addresses = new[] { $"http://localhost:{port}", $"http://127.0.0.1:{port}" } },
        personas = Personas.All.Where(persona => persona.Kind is CallerKind.Member).Select(persona => new { id = persona.Id, description = persona.Description, tenant = persona.Tenant.Name }),
        programs = Personas.Programs.Select(id => new { id, secret = id }),
    };
}

using EqualityCloud.Host.Health;
using EqualityCloud.Host.Hosting;
using EqualityCloud.Host.Samples;
using EqualityCloud.Host.Settings;
using EqualityCloud.Host.SignIn;

using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace EqualityCloud.Host.Development;

/// <summary>Tells the developer at the console where the product is, who one can be and where the data lies, once it answers.</summary>
internal sealed class Banner(HostSettings settings, IHostApplicationLifetime lifetime, IServer server, SampleProgress samples, SignInProgress signIn, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(50);

    /// <summary>A first start with all samples takes some seconds; whoever waits is told what it waits for.</summary>
    private static readonly TimeSpan ReadyWithin = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await TellAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The start failed or was broken off, which is said elsewhere.
        }
    }

    private async Task TellAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource();
        await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
        var port = new Uri(server.Features.Get<IServerAddressesFeature>()!.Addresses.First()).Port;
        Console.WriteLine($"EqualityCloud listens on http://localhost:{port}");

        await Waiting.UntilAsync(() => Task.FromResult(samples.State != "loading" && signIn.State != "starting"), BetweenLooks, ReadyWithin, clock, stoppingToken);
        Console.WriteLine(Text(port));
    }

    private string Text(int port)
    {
        var width = Personas.All.Max(persona => persona.Id.Length);
        var personas = Personas.All.Select(persona => $"    {persona.Id.PadRight(width)}  {persona.Description}");
        var state = (samples.State, signIn.State) switch
        {
            ("loading", _) => $"Not ready after {ReadyWithin.TotalMinutes} minutes: the samples are still being loaded (see the log above)",
            (_, "starting") => $"Not ready after {ReadyWithin.TotalMinutes} minutes: nobody can sign in in a browser, because the sign-in provider has not started (see the log above)",
            (ReadinessView.Ok, _) => "Ready",
            _ => "Ready, but the samples could not be loaded (see the log above)",
        };
        return $"""

            {state}.
              Web app   http://localhost:{port}/
              GraphiQL  http://localhost:{port}/graphiql
              GraphQL   http://localhost:{port}/graphql
              Sign in   http://localhost:{port}/auth/sign-in
              Data      {settings.Data!.Path}
              Personas  (POST /dev/token with the header X-EqualityCloud: 1)
            {string.Join('\n', personas)}

            Stop with Ctrl+C.
            """;
    }
}

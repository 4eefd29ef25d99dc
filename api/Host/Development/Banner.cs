using EqualityCloud.Host.Health;
using EqualityCloud.Host.Samples;
using EqualityCloud.Host.Settings;
using EqualityCloud.Host.SignIn;

using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace EqualityCloud.Host.Development;

/// <summary>Tells the developer at the console where the product is, who one can be and where the data lies, once it answers.</summary>
internal sealed class Banner(HostSettings settings, IHostApplicationLifetime lifetime, IServer server, SampleProgress samples, SignInProgress signIn) : BackgroundService
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(50);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource();
        await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
        var port = new Uri(server.Features.Get<IServerAddressesFeature>()!.Addresses.First()).Port;
        Console.WriteLine($"EqualityCloud listens on http://localhost:{port}");

        while (samples.State == "loading" || signIn.State == "starting") await Task.Delay(BetweenLooks, stoppingToken);
        Console.WriteLine(Text(port));
    }

    private string Text(int port)
    {
        var width = Personas.All.Max(persona => persona.Id.Length);
        var personas = Personas.All.Select(persona => $"    {persona.Id.PadRight(width)}  {persona.Description}");
        var state = samples.State == ReadinessView.Ok ? "Ready" : "Ready, but the samples could not be loaded (see the log above)";
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

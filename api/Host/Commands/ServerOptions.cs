using System.CommandLine;

namespace EqualityCloud.Host.Commands;

/// <summary>The options by which the verbs find a running product and say on whose behalf they ask.</summary>
internal sealed class ServerOptions
{
    private readonly Option<string> _server = new("--server")
    {
        Description = "The address of the running product.",
        DefaultValueFactory = _ => "http://localhost:5080",
    };

    private readonly Option<string?> _persona = new("--persona") { Description = "A persona of development mode, such as stoke-lead." };
    private readonly Option<string?> _token = new("--token") { Description = "An access token." };

    public void AddTo(Command command)
    {
        command.Options.Add(_server);
        command.Options.Add(_persona);
        command.Options.Add(_token);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_persona) is null == result.GetValue(_token) is null) result.AddError("Say on whose behalf: either --persona or --token.");
            if (!Uri.TryCreate(result.GetValue(_server), UriKind.Absolute, out var server) || !MayCarryTokens(server))
            {
                result.AddError("--server: an https address, or http on this machine; a token must not travel in clear text.");
            }
        });
    }

    public Task<ApiClient> ConnectAsync(ParseResult parsed, CancellationToken ct) =>
        ApiClient.ConnectAsync(new Uri(parsed.GetValue(_server)!), parsed.GetValue(_persona), parsed.GetValue(_token), ct);

    private static bool MayCarryTokens(Uri server) => server.Scheme == Uri.UriSchemeHttps || (server.Scheme == Uri.UriSchemeHttp && server.IsLoopback);
}

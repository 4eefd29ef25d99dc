using System.CommandLine;

namespace EqualityCloud.Host.Commands;

/// <summary><c>export STRATEGY-ID</c>: writes a strategy of a running product as a pack.</summary>
internal static class ExportCommand
{
    private const string StrategyPack = "query Export($id: ID!) { strategyPack(strategyId: $id) }";

    public static Command Create()
    {
        var strategy = new Argument<string>("STRATEGY-ID") { Description = "The strategy's id, as the api gives it." };
        var to = new Option<FileInfo?>("--out") { Description = "The file to write; standard output where it is left out." };
        var server = new ServerOptions();
        var command = new Command("export", "Exports a strategy of a running product as a pack.") { strategy, to };
        server.AddTo(command);
        command.SetAction((parsed, ct) => Verb.RunAsync(async () =>
        {
            using var api = await server.ConnectAsync(parsed, ct);
            var pack = (await api.AskAsync(StrategyPack, new { id = parsed.GetValue(strategy) }, ct)).GetProperty("strategyPack").GetString()
                ?? throw new ApiException("There is no such strategy, or it is not yours.");
            if (parsed.GetValue(to) is { } file)
            {
                await File.WriteAllTextAsync(file.FullName, pack, ct);
                Console.WriteLine($"Written to {file.FullName}.");
            }
            else
            {
                Console.WriteLine(pack);
            }
            return ExitCodes.Done;
        }));
        return command;
    }
}

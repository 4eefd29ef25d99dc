using System.CommandLine;

using EqualityCloud.Host.Settings;

namespace EqualityCloud.Host.Commands;

/// <summary>The verbs of the executable: without one it serves.</summary>
internal static class CommandLine
{
    private const int DefaultPort = 5080;

    public static async Task<int> RunAsync(string[] args, Func<ServeOptions, CancellationToken, Task<int>> serve)
    {
        var root = ServeCommand(serve);
        root.Subcommands.Add(ImportCommand.Create());
        root.Subcommands.Add(ExportCommand.Create());
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors) await Console.Error.WriteLineAsync(error.Message);
            await Console.Error.WriteLineAsync("See --help.");
            return ExitCodes.WrongSettings;
        }
        // The host ends itself in its own time when it is told to stop; a second clock here would cut that short.
        return await parsed.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null });
    }

    private static RootCommand ServeCommand(Func<ServeOptions, CancellationToken, Task<int>> serve)
    {
        var data = new Option<string?>("--data") { Description = "The folder that holds the data." };
        var urls = new Option<string?>("--urls") { Description = "Where to listen, such as http://0.0.0.0:8080." };
        var development = new Option<bool>("--development") { Description = "Development mode: loopback only, ready-made personas. Use ./start." };
        var port = new Option<int>("--port") { Description = "The loopback port in development mode.", DefaultValueFactory = _ => DefaultPort };
        var empty = new Option<bool>("--empty") { Description = "Development mode without the sample packs." };
        var web = new Option<string?>("--web") { Description = "The folder of the built web app." };
        var provider = new Option<string?>("--provider") { Description = "The folder of the development sign-in provider." };
        var root = new RootCommand("EqualityCloud: serves the product, or imports and exports strategy packs.") { data, urls, development, port, empty, web, provider };
        root.SetAction((parsed, ct) => ServeOrRefuseAsync(
            serve,
            new ServeOptions(
                parsed.GetValue(data), parsed.GetValue(urls), parsed.GetValue(development),
                parsed.GetValue(port), parsed.GetValue(empty), parsed.GetValue(web), parsed.GetValue(provider)),
            ct));
        return root;
    }

    private static async Task<int> ServeOrRefuseAsync(Func<ServeOptions, CancellationToken, Task<int>> serve, ServeOptions options, CancellationToken ct)
    {
        try
        {
            return await serve(options, ct);
        }
        catch (StartRefusedException refused)
        {
            StartFaults.Print([refused.Fault]);
            return ExitCodes.WrongSettings;
        }
    }
}

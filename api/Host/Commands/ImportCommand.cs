using System.CommandLine;
using System.Text.Json;

namespace EqualityCloud.Host.Commands;

/// <summary><c>import FILE</c>: brings a strategy pack into a running product and prints what came of it.</summary>
internal static class ImportCommand
{
    private const string ImportFields = "id status stepsDone steps items { path ref outcome } notInPack failure { code path message }";

    private const string ImportPack =
        $$"""mutation Import($input: ImportPackInput!) { importPack(input: $input) { import { {{ImportFields}} } errors { code message field } } }""";

    private const string LookAtImport = $$"""query Look($id: ID!) { packImport(id: $id) { {{ImportFields}} } }""";

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(200);

    public static Command Create()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "The strategy pack, a JSON file." };
        var check = new Option<bool>("--check") { Description = "Only say what is at fault; write nothing." };
        var server = new ServerOptions();
        var command = new Command("import", "Imports a strategy pack into a running product.") { file, check };
        server.AddTo(command);
        command.SetAction((parsed, ct) => Verb.RunAsync(async () =>
        {
            var pack = parsed.GetValue(file)!.FullName;
            if (Directory.Exists(pack))
            {
                await Console.Error.WriteLineAsync($"{pack} is a folder. Name a pack in it, which is one JSON file.");
                return ExitCodes.WrongSettings;
            }
            var json = await File.ReadAllTextAsync(pack, ct);
            using var api = await server.ConnectAsync(parsed, ct);
            return await ImportAsync(api, json, parsed.GetValue(check), ct);
        }));
        return command;
    }

    private static async Task<int> ImportAsync(ApiClient api, string json, bool checkOnly, CancellationToken ct)
    {
        // No idempotency key: an import of what is there already changes nothing, and one that puts back what was edited since must not be taken for a retry.
        var payload = (await api.AskAsync(ImportPack, new { input = new { json, checkOnly } }, ct)).GetProperty("importPack");
        if (payload.GetProperty("errors") is { } errors && errors.GetArrayLength() > 0)
        {
            ImportReport.PrintProblems(errors);
            return ExitCodes.Failed;
        }
        if (checkOnly)
        {
            Console.WriteLine("The pack is in order. Nothing was written.");
            return ExitCodes.Done;
        }
        var import = await FinishAsync(api, payload.GetProperty("import"), ct);
        ImportReport.Print(import);
        return import.GetProperty("status").GetString() == "DONE" ? ExitCodes.Done : ExitCodes.Failed;
    }

    private static async Task<JsonElement> FinishAsync(ApiClient api, JsonElement import, CancellationToken ct)
    {
        var id = import.GetProperty("id").GetString()!;
        while (import.GetProperty("status").GetString() == "RUNNING")
        {
            await Task.Delay(BetweenLooks, ct);
            import = (await api.AskAsync(LookAtImport, new { id }, ct)).GetProperty("packImport");
            if (import.ValueKind is JsonValueKind.Null) throw new ApiException("The import is no longer there.");
        }
        return import;
    }
}

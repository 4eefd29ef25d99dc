using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;

namespace EqualityCloud.GraphQL.Tests.Harness;

/// <summary>Runs the scripts that hold the engine against npm packages.</summary>
internal static class NodeScript
{
    public static string Folder { get; } = Path.Combine(ProjectFolder(), "node");

    /// <summary>Runs a script to its end and gives what it printed; a failure shows what it complained of.</summary>
    public static async Task<string> Run(string script, string[] arguments, TimeSpan timeout)
    {
        using var process = Start(script, arguments);
        process.StandardInput.Close();
        using var stop = new CancellationTokenSource(timeout);
        var output = process.StandardOutput.ReadToEndAsync(stop.Token);
        var complaints = process.StandardError.ReadToEndAsync(stop.Token);
        try
        {
            await process.WaitForExitAsync(stop.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{script} did not end within {timeout}.");
        }
        Assert.True(process.ExitCode == 0, $"{script} failed: {await complaints}{await output}");
        return await output;
    }

    public static Process Start(string script, params string[] arguments)
    {
        Assert.True(Directory.Exists(Path.Combine(Folder, "node_modules")), "tests/GraphQL.Tests/node/node_modules is missing: run `npm ci` in tests/GraphQL.Tests/node first (./test does).");
        var start = new ProcessStartInfo("node")
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(Path.Combine(Folder, script));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }

    private static string ProjectFolder([CallerFilePath] string caller = "") => Path.GetDirectoryName(Path.GetDirectoryName(caller))!;
}

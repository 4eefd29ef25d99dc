using System.Diagnostics;
using System.Text.Json;

using EqualityCloud.EndToEnd.Tests.GraphiQL;

namespace EqualityCloud.EndToEnd.Tests.Web;

/// <summary>A script that drives a browser and prints what it found.</summary>
internal static class BrowserRun
{
    /// <summary>Only so that a hung browser ends: no run takes as long.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(6);

    public static async Task<JsonElement> OfAsync(string script, Uri address, params string[] more)
    {
        using var node = Process.Start(new ProcessStartInfo("node", [Path.Combine(Installed.NodeFolder, script), address.AbsoluteUri, Installed.Chromium, .. more])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (output, error) = (node.StandardOutput.ReadToEndAsync(), node.StandardError.ReadToEndAsync());
        await node.WaitForExitAsync().WaitAsync(Patience);
        Assert.True(node.ExitCode == 0, $"The browser run failed:\n{await error}");
        return JsonDocument.Parse(await output).RootElement;
    }

    /// <summary>The lines of a list in a report.</summary>
    public static string[] Lines(this JsonElement report, string name) => [.. report.GetProperty(name).EnumerateArray().Select(line => line.GetString()!)];
}

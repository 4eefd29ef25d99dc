using System.Diagnostics;
using System.Text.Json;

using EqualityCloud.EndToEnd.Tests.Product;

namespace EqualityCloud.EndToEnd.Tests.GraphiQL;

public sealed class GraphiQLTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    [Fact]
    public async Task GraphiQL_InABrowser_IntrospectsAndAsksNobodyElse()
    {
        Installed.Check();
        using var data = new DataDirectory();
        await using var product = await ProductProcess.StartDevelopmentAsync(data.Path, "--empty", "--web", Installed.WebRoot);
        var screenshot = Path.Combine(AppContext.BaseDirectory, "graphiql.png");

        var report = await VisitAsync(product.Address, screenshot);

        Assert.Empty(report.GetProperty("problems").EnumerateArray().Select(problem => problem.GetString()));
        Assert.Empty(report.GetProperty("outside").EnumerateArray().Select(address => address.GetString()));
        Assert.True(report.GetProperty("introspected").GetBoolean());
        Assert.Equal("stoke-lead", report.GetProperty("persona").GetString());
        Assert.Equal("""{"data":{"council":{"name":"Stoke-on-Trent City Council","strategies":[]}}}""", report.GetProperty("answer").GetString());
        Assert.True(new FileInfo(screenshot).Length > 10_000, "The screenshot is all but empty.");
    }

    private static async Task<JsonElement> VisitAsync(Uri address, string screenshot)
    {
        var script = Path.Combine(Installed.NodeFolder, "graphiql.mjs");
        using var node = Process.Start(new ProcessStartInfo("node", [script, address.AbsoluteUri, Installed.Chromium, screenshot])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (output, error) = (node.StandardOutput.ReadToEndAsync(), node.StandardError.ReadToEndAsync());
        await node.WaitForExitAsync().WaitAsync(Patience);
        Assert.True(node.ExitCode == 0, $"The browser run failed:\n{await error}");
        return JsonDocument.Parse(await output).RootElement;
    }
}

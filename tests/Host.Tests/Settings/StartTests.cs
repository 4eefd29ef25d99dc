using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Reflection;

using EqualityCloud.EndToEnd.Tests.Product;

namespace EqualityCloud.Host.Tests.Settings;

public sealed class StartTests : IDisposable
{
    private static readonly string AuditKey = Convert.ToBase64String(new byte[32]);

    private static readonly string Repository =
        typeof(StartTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "RepositoryRoot").Value!;

    private readonly DataDirectory _data = new();

    private static Dictionary<string, string> Complete => new()
    {
        ["Storage__Provider"] = "sqlite",
        ["Audit__Key"] = AuditKey,
        ["Authentication__Authority"] = "https://127.0.0.1:1/",
        ["Authentication__Audience"] = "equalitycloud",
    };

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task Production_WithoutSettings_ListsAllThatIsMissing()
    {
        var run = await ProductProcess.RunAsync([]);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Output);
        foreach (var setting in Complete.Keys) Assert.Contains($"(environment variable {setting})", run.Error, StringComparison.Ordinal);
        Assert.Equal(4, run.Error.Split("[SETTING_MISSING]").Length - 1);
    }

    [Fact]
    public async Task Production_WithWrongSettings_ListsThemAllAndLeavesNoFolder()
    {
        var wrong = Complete;
        wrong["Storage__Provider"] = "floppy";
        wrong["Audit__Key"] = Convert.ToBase64String(new byte[31]);
        wrong["Authentication__Authority"] = "http://issuer.example";

        var run = await ProductProcess.RunAsync(["--data", _data.Path], wrong);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(3, run.Error.Split("[SETTING_WRONG]").Length - 1);
        Assert.False(Directory.Exists(_data.Path));
    }

    // A policy can be made stricter than its floor and never less strict.
    [Fact]
    public async Task Production_WithALaxerDisclosurePolicy_IsRefusedWithItsBounds()
    {
        var wrong = Complete;
        wrong["Disclosure__MinimumContributors"] = "4";
        wrong["Disclosure__LargestShare"] = "61";
        wrong["Disclosure__Threshold"] = "ten";

        var run = await ProductProcess.RunAsync(["--data", _data.Path], wrong);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(3, run.Error.Split("[SETTING_WRONG]").Length - 1);
        Assert.Contains("Disclosure:MinimumContributors: This setting lies between 5 and 20.", run.Error, StringComparison.Ordinal);
        Assert.Contains("Disclosure:LargestShare: This setting lies between 30 and 60.", run.Error, StringComparison.Ordinal);
        Assert.Contains("Disclosure:Threshold: give a whole number.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Production_WithWrongSettingsOfAnchorsAndProxies_ListsThemAll()
    {
        var wrong = Complete;
        wrong["Audit__AnchorFolder"] = _data.Path;
        wrong["Audit__AnchorBlob__ServiceUri"] = "https://anchors.blob.core.windows.net";
        wrong["Proxy__Networks"] = "10.0.0.0/8 proxy.example";
        wrong["Proxy__Hops"] = "0";

        var run = await ProductProcess.RunAsync(["--data", _data.Path], wrong);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("[SETTING_WRONG] Audit:AnchorFolder", run.Error, StringComparison.Ordinal);
        Assert.Contains("[SETTING_MISSING] Audit:AnchorBlob:AccountName", run.Error, StringComparison.Ordinal);
        Assert.Contains("[SETTING_MISSING] Audit:AnchorBlob:AccountKey", run.Error, StringComparison.Ordinal);
        Assert.Contains("[SETTING_WRONG] Proxy:Networks: proxy.example", run.Error, StringComparison.Ordinal);
        Assert.Contains("[SETTING_WRONG] Proxy:Hops", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Production_WithSettings_ServesWithoutPersonas()
    {
        await using var product = await ProductProcess.StartAsync(["--data", _data.Path, "--urls", "http://127.0.0.1:0"], Complete);

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(product, "/dev/personas"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(product, "/dev/token"));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(product, "/graphql"));
        Assert.Equal("production", (await File.ReadAllTextAsync(Path.Combine(_data.Path, "mode"))).Trim());
        Assert.Equal(0, await product.StopAsync());
    }

    [Fact]
    public async Task Development_OnAProductionFolder_IsRefused()
    {
        await using (await ProductProcess.StartAsync(["--data", _data.Path, "--urls", "http://127.0.0.1:0"], Complete))
        {
        }

        var run = await ProductProcess.RunAsync(["--development", "--port", "0", "--data", _data.Path]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("[DATA_FOLDER_MODE]", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_data.Path, "audit.key")));
    }

    [Fact]
    public async Task Production_OnADevelopmentFolder_IsRefused()
    {
        Directory.CreateDirectory(_data.Path);
        await File.WriteAllTextAsync(Path.Combine(_data.Path, "mode"), "development\n");

        var run = await ProductProcess.RunAsync(["--data", _data.Path], Complete);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("[DATA_FOLDER_MODE]", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Development_OnAFolderWithAnUnmarkedStore_IsRefused()
    {
        Directory.CreateDirectory(_data.Path);
        await File.WriteAllTextAsync(Path.Combine(_data.Path, "store.db"), "");

        var run = await ProductProcess.RunAsync(["--development", "--port", "0", "--data", _data.Path]);

        Assert.Contains("[DATA_FOLDER_MODE]", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://0.0.0.0:5080")]
    [InlineData("http://*:5080")]
    [InlineData("http://localhost:5080;http://10.1.2.3:5080")]
    [InlineData("http://localhost.example:5080")]
    public async Task Development_OnMoreThanLoopback_IsRefused(string urls)
    {
        var run = await ProductProcess.RunAsync(["--development", "--data", _data.Path, "--urls", urls]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("[DEVELOPMENT_NOT_LOOPBACK]", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_data.Path));
    }

    [Fact]
    public async Task Environment_NamedDevelopment_GivesNoDevelopmentMode()
    {
        var named = Complete;
        named["ASPNETCORE_ENVIRONMENT"] = "Development";
        named["DOTNET_ENVIRONMENT"] = "Development";
        await using var product = await ProductProcess.StartAsync(["--data", _data.Path, "--urls", "http://127.0.0.1:0"], named);

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(product, "/dev/personas"));
    }

    [Fact]
    public async Task Store_HeldByAnotherProcess_IsSaidPlainly()
    {
        await using var first = await ProductProcess.StartDevelopmentAsync(_data.Path, "--empty");

        var second = await ProductProcess.RunAsync(["--development", "--port", "0", "--data", _data.Path]);

        Assert.Equal(1, second.ExitCode);
        Assert.Contains("[STORE_IN_USE]", second.Error, StringComparison.Ordinal);
        Assert.Equal(2, second.Error.TrimEnd().Split('\n').Length);
    }

    [Fact]
    public async Task Port_ThatIsTaken_IsSaidInOneLine()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;

        var refused = await ProductProcess.RunAsync(["--development", "--port", $"{port}", "--data", _data.Path, "--empty"]);

        Assert.Equal(1, refused.ExitCode);
        Assert.Equal(
            ["EqualityCloud cannot start:", $"  [ADDRESS_IN_USE] Failed to bind to address http://127.0.0.1:{port}: address already in use. Stop what listens there, or choose another port."],
            refused.Error.TrimEnd().Split('\n'));
    }

    [Theory]
    [InlineData("--port needs a number from 0 to 65535.", "--port")]
    [InlineData("--port needs a number from 0 to 65535.", "--port", "http")]
    [InlineData("--port needs a number from 0 to 65535.", "--port", "65536")]
    [InlineData("--data needs a folder.", "--data")]
    [InlineData("there is no option --open.", "--open")]
    public async Task StartScript_WithOptionsThatCannotBe_SaysSoBeforeItBuilds(string message, params string[] options)
    {
        using var start = Process.Start(new ProcessStartInfo(Path.Combine(Repository, "start"), options) { RedirectStandardError = true })!;
        var error = await start.StandardError.ReadToEndAsync();
        await start.WaitForExitAsync();

        Assert.Equal((2, $"./start: {message}"), (start.ExitCode, error.Split('\n')[0]));
        Assert.Contains("Usage: ./start", error, StringComparison.Ordinal);
    }

    private static async Task<HttpStatusCode> StatusAsync(ProductProcess product, string path)
    {
        using var answer = await product.Http.GetAsync(new Uri(path, UriKind.Relative));
        return answer.StatusCode;
    }
}

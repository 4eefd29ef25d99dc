using System.Net;

using EqualityCloud.EndToEnd.Tests.Product;

namespace EqualityCloud.Host.Tests.Settings;

public sealed class StartTests : IDisposable
{
    private static readonly string AuditKey = Convert.ToBase64String(new byte[32]);

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
    }

    private static async Task<HttpStatusCode> StatusAsync(ProductProcess product, string path)
    {
        using var answer = await product.Http.GetAsync(new Uri(path, UriKind.Relative));
        return answer.StatusCode;
    }
}

using System.Text.Json;

using EqualityCloud.EndToEnd.Tests.Product;

namespace EqualityCloud.EndToEnd.Tests.Samples;

public sealed class PackVerbTests
{
    private static readonly string Pack = Path.Combine(GraphiQL.Installed.Root, "samples", "stoke-social-care-wres-2022.json");

    [Fact]
    public async Task ImportAndExport_OfAPack_WorkAgainstARunningProduct()
    {
        using var data = new DataDirectory();
        await using var product = await ProductProcess.StartDevelopmentAsync(data.Path, "--empty");
        string[] asLead = ["--server", product.Address.AbsoluteUri, "--persona", "stoke-lead"];

        var check = await ProductProcess.RunAsync(["import", Pack, "--check", .. asLead]);
        Assert.True(check.ExitCode == 0, check.Error);
        Assert.Contains("Nothing was written", check.Output, StringComparison.Ordinal);

        var first = await ProductProcess.RunAsync(["import", Pack, .. asLead]);
        Assert.True(first.ExitCode == 0, first.Error);
        Assert.Contains(" 0 updated, 0 unchanged.", first.Output, StringComparison.Ordinal);

        var second = await ProductProcess.RunAsync(["import", Pack, .. asLead]);
        Assert.True(second.ExitCode == 0, second.Error);
        Assert.Contains("Imported: 0 created, 0 updated,", second.Output, StringComparison.Ordinal);

        var strategies = (await product.QueryAsync("stoke-lead", "{ council { strategies { id } } }")).GetProperty("council").GetProperty("strategies");
        var id = Assert.Single(strategies.EnumerateArray()).GetProperty("id").GetString()!;
        var export = await ProductProcess.RunAsync(["export", id, .. asLead]);
        Assert.True(export.ExitCode == 0, export.Error);
        Assert.Equal("stoke-social-care-wres-2022", JsonDocument.Parse(export.Output).RootElement.GetProperty("id").GetString());

        var foreign = await ProductProcess.RunAsync(["export", id, "--server", product.Address.AbsoluteUri, "--persona", "stockport-lead"]);
        Assert.Equal(1, foreign.ExitCode);
        Assert.Contains("There is no such strategy", foreign.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_OfAFaultyPack_NamesTheProblemsAndWritesNothing()
    {
        using var data = new DataDirectory();
        await using var product = await ProductProcess.StartDevelopmentAsync(data.Path, "--empty");
        Directory.CreateDirectory(data.Path);
        var file = Path.Combine(data.Path, "faulty.json");
        await File.WriteAllTextAsync(file, """{"format": "something-else"}""");

        var run = await ProductProcess.RunAsync(["import", file, "--server", product.Address.AbsoluteUri, "--persona", "stoke-lead"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("nothing was written", run.Error, StringComparison.Ordinal);
        Assert.Contains("[PACK_FORMAT_UNSUPPORTED]", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_OfAFolder_SaysThatAPackIsWanted()
    {
        var run = await ProductProcess.RunAsync(["import", Path.GetDirectoryName(Pack)!, "--server", "http://localhost:1", "--persona", "stoke-lead"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is a folder. Name a pack in it", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_OfALargePack_IsTakenUpToTheLimitAndRefusedAboveItWithTheReason()
    {
        using var data = new DataDirectory();
        await using var product = await ProductProcess.StartDevelopmentAsync(data.Path, "--empty");
        var file = Path.Combine(data.Path, "large.json");
        string[] check = ["import", file, "--check", "--server", product.Address.AbsoluteUri, "--persona", "stoke-lead"];

        await File.WriteAllTextAsync(file, Large(actions: 28));
        Assert.InRange(new FileInfo(file).Length, 480 * 1024, 512 * 1024);
        var under = await ProductProcess.RunAsync(check);
        await File.WriteAllTextAsync(file, Large(actions: 32));
        var over = await ProductProcess.RunAsync(check);
        await File.WriteAllTextAsync(file, new string(' ', 5_000_000));
        var farOver = await ProductProcess.RunAsync(check);

        Assert.True(under.ExitCode == 0, under.Error);
        Assert.Equal((1, 1), (over.ExitCode, farOver.ExitCode));
        Assert.Contains("[PACK_TOO_LARGE]", over.Error, StringComparison.Ordinal);
        Assert.Contains("The body has more than", farOver.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("import", "missing.json")]
    [InlineData("import", "missing.json", "--persona", "stoke-lead", "--token", "t")]
    [InlineData("import", "missing.json", "--persona", "stoke-lead", "--server", "http://example.com")]
    [InlineData("import")]
    [InlineData("export")]
    [InlineData("--what")]
    public async Task Verbs_WithAWrongCommandLine_EndWithTwo(params string[] arguments) =>
        Assert.Equal(2, (await ProductProcess.RunAsync(arguments)).ExitCode);

    /// <summary>A pack of as many quotation marks as there are.</summary>
    private static string Large(int actions) => JsonSerializer.Serialize(new
    {
        format = "equalitycloud.strategy-pack/1",
        id = "large",
        revision = 1,
        strategy = new { title = "Large", period = new { start = "2024-01-01", end = "2028-12-31" } },
        objectives = Enumerable.Range(0, 200).Select(i => new
        {
            id = $"o{i}",
            title = "T",
            actions = Enumerable.Range(0, actions).Select(j => new { id = $"a{j}", text = "T", points = new[] { "a", "b" }, owners = new[] { "x", "y" }, due = new { by = "2025-01-01" } }),
        }),
    });
}

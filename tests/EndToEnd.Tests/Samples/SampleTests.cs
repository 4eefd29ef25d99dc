using EqualityCloud.EndToEnd.Tests.Product;

namespace EqualityCloud.EndToEnd.Tests.Samples;

public sealed class SampleTests
{
    private const string Strategies = "{ council { name strategies { id title version } } }";

    [Fact]
    public async Task Samples_AfterKillsDuringTheirLoading_AreLoadedOnce()
    {
        using var data = new DataDirectory();
        await using var product = await ProductProcess.StartDevelopmentAsync(data.Path, "--empty");
        Assert.Empty((await product.QueryAsync("stoke-lead", Strategies)).GetProperty("council").GetProperty("strategies").EnumerateArray());
        await product.StopAsync();

        // Each attempt dies a little later in the loading than the one before.
        for (var attempt = 0; attempt < 3; attempt++) await ProductProcess.StartAndKillAsync(data.Path, TimeSpan.FromMilliseconds(20 + attempt * 60));
        await using var whole = await ProductProcess.StartDevelopmentAsync(data.Path);
        var first = await ReadAsync(whole);
        await whole.StopAsync();
        await whole.StartAsync();

        Assert.Equal(first, await ReadAsync(whole));
        Assert.Equal(2, (await whole.QueryAsync("stoke-lead", Strategies)).GetProperty("council").GetProperty("strategies").GetArrayLength());
        Assert.Equal(1, (await whole.QueryAsync("stockport-lead", Strategies)).GetProperty("council").GetProperty("strategies").GetArrayLength());
        Assert.Equal(1, (await whole.QueryAsync("leicester-lead", Strategies)).GetProperty("council").GetProperty("strategies").GetArrayLength());
    }

    private static async Task<string> ReadAsync(ProductProcess product) =>
        string.Concat(
            (await product.QueryAsync("stoke-lead", Strategies)).GetRawText(),
            (await product.QueryAsync("stockport-lead", Strategies)).GetRawText(),
            (await product.QueryAsync("leicester-lead", Strategies)).GetRawText());
}

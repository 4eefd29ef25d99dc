using EqualityCloud.Formats.Tests;

namespace EqualityCloud.Host.Tests.Files;

/// <summary>The whole register from the official file.</summary>
public sealed class RegisterTests(DevelopmentProduct development) : IClassFixture<DevelopmentProduct>
{
    [PublicDataFact]
    public async Task AllEmployers_Of2022_AreInTheRegisterAfterOneJob_AndASecondChangesNothing()
    {
        var platform = new FileClient(development.Product, "platform-administrator");
        var file = await File.ReadAllBytesAsync(Path.Combine(PublicData.Folder, "gender-pay-gap-all-employers-2022-23.csv.gz"));

        var preview = await platform.UploadAsync("public-pay-gaps", file);
        Assert.Equal((10_575, 10_575), (preview.GetProperty("lines").GetInt32(), preview.GetProperty("totals").GetProperty("added").GetInt32()));
        Assert.Equal("DONE", (await platform.DecideAsync("accept", preview)).GetProperty("status").GetString());

        var council = new FileClient(development.Product, "stoke-viewer");
        Assert.Equal("""{"publicPayGapYears":[{"year":2022,"returns":10575}]}""", (await council.QueryAsync("{ publicPayGapYears { year returns } }")).GetRawText());
        Assert.Equal("""{"publicPayGaps":{"returns":[{"meanHourly":0.9,"medianHourly":-10.4}]}}""",
            (await council.QueryAsync("""{ publicPayGaps(year: 2022, name: "stoke-on-trent city council") { returns { meanHourly medianHourly } } }""")).GetRawText());
        Assert.Equal(10_575, (await platform.UploadAsync("public-pay-gaps", file)).GetProperty("totals").GetProperty("unchanged").GetInt32());
    }
}

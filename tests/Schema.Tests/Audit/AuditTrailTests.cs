using System.Text.Json;

namespace EqualityCloud.Schema.Tests.Audit;

/// <summary>The trail is asked for by numbers and times that clients make up.</summary>
public sealed class AuditTrailTests(SchemaSilo silo) : IClassFixture<SchemaSilo>
{
    [Theory]
    [InlineData("E06000001", "before: 9223372036854775807", 1)]
    [InlineData("E06000002", "before: -9223372036854775808", 0)]
    [InlineData("E06000003", "since: \"0001-01-01T00:00:00Z\"", 1)]
    [InlineData("E06000004", "since: \"9999-12-31T23:59:59Z\"", 0)]
    [InlineData("E06000005", "until: \"0001-01-01T00:00:00Z\"", 0)]
    [InlineData("E06000006", "first: -2147483648", 1)]
    public async Task Trail_AskedForWhatCannotBe_AnswersWhatThereIs(string council, string arguments, int lines)
    {
        var lead = await silo.GivenCouncil(council);
        await silo.Made(lead, "createStrategy", "strategy", """{"details":{"title":"Fair","period":{"start":"2024-01-01","end":"2028-12-31"}}}""");
        var all = await Trail(lead, "first: 200");

        var found = await Trail(lead, arguments);

        Assert.Equal(lines, Math.Min(found.Length, 1));
        Assert.Equal(all[..Math.Min(found.Length, all.Length)], found);
    }

    private async Task<long[]> Trail(Contracts.Tenancy.Caller lead, string arguments)
    {
        var answer = await silo.Ask(lead, $"{{ auditTrail({arguments}) {{ entries {{ sequence }} }} }}");
        Assert.DoesNotContain("errors", answer, StringComparison.Ordinal);
        return [.. JsonDocument.Parse(answer).RootElement.GetProperty("data").GetProperty("auditTrail").GetProperty("entries").EnumerateArray().Select(line => line.GetProperty("sequence").GetInt64())];
    }
}

using System.Text.Json;

using EqualityCloud.EndToEnd.Tests.Product;

namespace EqualityCloud.EndToEnd.Tests.Journeys;

/// <summary>From the catalogue to a metric, and an indicator of the council's own.</summary>
public sealed class IndicatorTests(SampledProduct sampled) : IClassFixture<SampledProduct>
{
    private const string Define = """
        mutation { defineIndicator(input: { key: "local-mentoring", details: {
          title: "Staff in mentoring", definition: "Share of staff who take part.", numerator: "Staff who take part", denominator: "All staff",
          kind: PROPORTION, unit: PERCENT, favourable: HIGHER, source: "HR" } }) { indicator { id version local } errors { code field } } }
        """;

    private ProductProcess Product => sampled.Product;

    [Fact]
    public async Task DefineIndicator_OfOneCouncil_IsSeenByNoOther()
    {
        var defined = (await Product.QueryAsync("stoke-lead", Define)).GetProperty("defineIndicator");
        var forbidden = (await Product.QueryAsync("stoke-viewer", Define)).GetProperty("defineIndicator");

        Assert.Equal("""{"id":"local-mentoring","version":1,"local":true}""", defined.GetProperty("indicator").ToString());
        Assert.Equal("FORBIDDEN", forbidden.GetProperty("errors")[0].GetProperty("code").GetString());
        foreach (var stranger in (string[])["stockport-lead", "west-midlands-analyst"])
        {
            var theirs = await Product.QueryAsync(stranger, """{ indicator(key: "local-mentoring") { id } indicators(local: true) { nodes { id } } }""");
            Assert.Equal((JsonValueKind.Null, 0), (theirs.GetProperty("indicator").ValueKind, theirs.GetProperty("indicators").GetProperty("nodes").GetArrayLength()));
        }
    }

    [Fact]
    public async Task Indicators_Searched_ArePagedAndToldWhole()
    {
        var found = (await Product.QueryAsync("stoke-viewer", """
            { indicators(search: "disciplinary", first: 1) { nodes { id version family details { code title definition numerator denominator kind unit favourable orientation outcome scheme source firstYear everyMonths } classification { title groups { key notKnown } } versions { version } } pageInfo { hasNextPage } } }
            """)).GetProperty("indicators");

        var indicator = Assert.Single(found.GetProperty("nodes").EnumerateArray());
        Assert.True(found.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
        Assert.Equal(("nhs-wres-3", "RELATIVE_LIKELIHOOD", "INTEREST_OVER_COMPARATOR"), (indicator.GetProperty("id").GetString(), indicator.GetProperty("details").GetProperty("kind").GetString(), indicator.GetProperty("details").GetProperty("orientation").GetString()));
        Assert.Equal(3, indicator.GetProperty("classification").GetProperty("groups").GetArrayLength());
    }

    [Fact]
    public async Task CreateMetricFromIndicator_OfTheCatalogue_NamesItsDefinition()
    {
        var created = (await Product.QueryAsync("stoke-lead", """
            mutation { createMetricFromIndicator(input: { indicator: { id: "gender-pay-gap-median-hourly" }, idempotencyKey: "gap" }) { metric { name kind unit direction definition { id version } staleness { sentence } } errors { code field message } } }
            """)).GetProperty("createMetricFromIndicator");

        Assert.Equal("[]", created.GetProperty("errors").ToString());
        var metric = created.GetProperty("metric");
        Assert.Equal(("PAY_GAP", "%", "PARITY", "gender-pay-gap-median-hourly"),
            (metric.GetProperty("kind").GetString(), metric.GetProperty("unit").GetString(), metric.GetProperty("direction").GetString(), metric.GetProperty("definition").GetProperty("id").GetString()));
        Assert.Equal("No figure has been recorded yet; one is expected every 12 months.", metric.GetProperty("staleness").GetProperty("sentence").GetString());
    }

    [Fact]
    public async Task Metric_OwnedByARole_IsInItsRoundUntilTheFigureIsRecorded()
    {
        const string Owner = "Human Resources";
        var created = (await Product.QueryAsync("stoke-lead", """
            mutation($owner: String!) { createMetricFromIndicator(input: { indicator: { id: "gender-pay-gap-mean-hourly" }, wording: { owner: $owner }, idempotencyKey: "owned" }) { metric { id owner staleness { isDue dueBy } } errors { code } } }
            """, new { owner = Owner })).GetProperty("createMetricFromIndicator").GetProperty("metric");
        var id = created.GetProperty("id").GetString()!;
        Assert.Equal((Owner, true), (created.GetProperty("owner").GetString(), created.GetProperty("staleness").GetProperty("isDue").GetBoolean()));

        Assert.Equal([id], await DueAsync("stoke-viewer"));
        Assert.Empty(await DueAsync("stockport-lead"));
        var yesterday = DateOnly.FromDateTime(DateTime.UtcNow).AddDays(-1);
        var recorded = await Product.QueryAsync("stoke-contributor", "mutation($input: RecordObservationInput!) { recordObservation(input: $input) { errors { code field message } } }", new
        {
            input = new { metricId = id, observation = new { period = new { start = yesterday, end = yesterday }, figures = new[] { new { group = "all", value = 3.5m } } } },
        });

        Assert.Equal("[]", recorded.GetProperty("recordObservation").GetProperty("errors").ToString());
        Assert.Empty(await DueAsync("stoke-viewer"));

        async Task<string[]> DueAsync(string persona)
        {
            var answer = await Product.QueryAsync(persona, "query($role: String!) { council { myDueMetrics(role: $role, first: 5) { nodes { id } } } }", new { role = Owner.ToUpperInvariant() });
            return [.. answer.GetProperty("council").GetProperty("myDueMetrics").GetProperty("nodes").EnumerateArray().Select(metric => metric.GetProperty("id").GetString()!)];
        }
    }
}

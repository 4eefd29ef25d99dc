using System.Text.Json;

using EqualityCloud.EndToEnd.Tests.Product;

namespace EqualityCloud.EndToEnd.Tests.Journeys;

/// <summary>A council's residents, what it adds to them, and its workforce beside them.</summary>
public sealed class PopulationTests(SampledProduct sampled) : IClassFixture<SampledProduct>
{
    private ProductProcess Product => sampled.Product;

    [Fact]
    public async Task Representation_OfAWorkforceRecorded_StandsBesideTheCensusWithItsBase()
    {
        var metric = (await Product.QueryAsync("stoke-lead", """mutation { createMetricFromIndicator(input: { indicator: { id: "workforce-ethnicity-binary" } }) { metric { id } } }"""))
            .GetProperty("createMetricFromIndicator").GetProperty("metric").GetProperty("id").GetString();
        var recorded = await Product.QueryAsync("stoke-lead", """
            mutation($id: ID!) { recordObservation(input: { metricId: $id, observation: { period: { start: "2024-04-01", end: "2025-03-31" }, figures: [
              { group: "minority-ethnic", numerator: 83, denominator: 1000 }, { group: "white", numerator: 917, denominator: 1000 }, { group: "not-known", numerator: 60, denominator: 1060 }] } }) { errors { code field } } }
            """, new { id = metric });
        Assert.Equal("[]", recorded.GetProperty("recordObservation").GetProperty("errors").ToString());

        var row = (await Product.QueryAsync("stoke-viewer", """
            { council { representation { metric { id } observation { periodEnd result { ... on NotCalculable { reason } } notKnown { people } } scheme base groups { key staffPercent residentsPercent index { ... on Figure { value interval { low high } } } } } } }
            """)).GetProperty("council").GetProperty("representation").EnumerateArray().Single(r => r.GetProperty("metric").GetProperty("id").GetString() == metric);

        Assert.Equal(("all usual residents, Census 2021", "ethnicity-binary"), (row.GetProperty("base").GetString(), row.GetProperty("scheme").GetString()));
        Assert.Equal(("NO_SINGLE_FIGURE", 60), (row.GetProperty("observation").GetProperty("result").GetProperty("reason").GetString(), row.GetProperty("observation").GetProperty("notKnown").GetProperty("people").GetInt32()));
        var minority = row.GetProperty("groups")[0];
        Assert.Equal((8.3m, 16.5m), (minority.GetProperty("staffPercent").GetDecimal(), Math.Round(minority.GetProperty("residentsPercent").GetDecimal(), 1)));
        Assert.Equal(0.5m, minority.GetProperty("index").GetProperty("value").GetDecimal(), 1);
    }

    [Fact]
    public async Task PopulationFact_Added_IsTheCouncilsOwn()
    {
        const string Add = """mutation { addPopulationFact(input: { fact: { text: "Unpaid carers", value: 24500, unit: "people", source: "Carers register", date: "2024-03-31" } }) { population { facts { id entry { text value } } } errors { code } } }""";

        var refused = (await Product.QueryAsync("stockport-viewer", Add)).GetProperty("addPopulationFact");
        var added = (await Product.QueryAsync("leicester-lead", Add)).GetProperty("addPopulationFact");
        var others = (await Product.QueryAsync("stockport-lead", "{ council { population { residents source licence areas { name } facts { id } characteristics { scheme base known groups { key people percent } } } } }")).GetProperty("council").GetProperty("population");
        var id = added.GetProperty("population").GetProperty("facts")[0].GetProperty("id").GetString();
        var foreign = (await Product.QueryAsync("stockport-lead", "mutation($id: UUID!) { removePopulationFact(input: { factId: $id }) { errors { code } } }", new { id })).GetProperty("removePopulationFact");

        Assert.Equal("FORBIDDEN", refused.GetProperty("errors")[0].GetProperty("code").GetString());
        Assert.Equal(24_500m, added.GetProperty("population").GetProperty("facts")[0].GetProperty("entry").GetProperty("value").GetDecimal());
        Assert.Equal((0, "Stockport"), (others.GetProperty("facts").GetArrayLength(), others.GetProperty("areas")[0].GetProperty("name").GetString()));
        Assert.Equal(10, others.GetProperty("characteristics").GetArrayLength());
        Assert.Equal("NOT_FOUND", foreign.GetProperty("errors")[0].GetProperty("code").GetString());
    }

    [Fact]
    public async Task Council_OfARegionalBody_HasNoPopulation() =>
        Assert.Equal(JsonValueKind.Null, (await Product.QueryAsync("west-midlands-analyst", "{ council { population { residents } } }")).GetProperty("council").ValueKind);
}

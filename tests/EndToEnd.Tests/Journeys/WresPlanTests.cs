using System.Text.Json;

using EqualityCloud.EndToEnd.Tests.Product;

namespace EqualityCloud.EndToEnd.Tests.Journeys;

/// <summary>The main job: a council's real action plan, read, worked on and audited through GraphQL.</summary>
public sealed class WresPlanTests(SampledProduct sampled) : IClassFixture<SampledProduct>
{
    private ProductProcess Product => sampled.Product;

    [Fact]
    public async Task Plan_AsTheStrategyLead_HasItsObjectivesActionsAndMetrics()
    {
        var plan = await Wres("objectives { label actions { label metrics { label } } } metrics { label usedBy { objective { label } } } oversight { body cadence } signOffs { role date }");

        var objectives = plan.GetProperty("objectives").EnumerateArray().ToArray();
        Assert.Equal(6, objectives.Length);
        Assert.Equal(35, objectives.Sum(o => o.GetProperty("actions").GetArrayLength()));
        Assert.Equal(9, plan.GetProperty("metrics").GetArrayLength());
        // The printed numbers begin again in the last objective.
        Assert.Equal(["24", "25", "26"], objectives[5].GetProperty("actions").EnumerateArray().Select(a => a.GetProperty("label").GetString()));
        Assert.Equal("2022-08-12", plan.GetProperty("signOffs")[0].GetProperty("date").GetString());
        Assert.All(plan.GetProperty("metrics").EnumerateArray(), metric => Assert.NotEmpty(metric.GetProperty("usedBy").EnumerateArray()));
    }

    [Fact]
    public async Task Action_MovedToCompleteWithANote_IsReadBackAndAudited()
    {
        var action = (await Wres("objectives { actions { id version } }")).GetProperty("objectives")[1].GetProperty("actions")[0];
        const string Move = "mutation($input: MoveActionInput!) { moveAction(input: $input) { action { id status statusNote progress version } errors { code field } } }";
        var input = new { id = action.GetProperty("id").GetString(), version = action.GetProperty("version").GetInt32(), status = "COMPLETE", note = "Agreed by the board", idempotencyKey = "move-1" };

        var moved = (await Product.QueryAsync("stoke-lead", Move, new { input })).GetProperty("moveAction");
        var repeated = (await Product.QueryAsync("stoke-lead", Move, new { input })).GetProperty("moveAction");

        Assert.Equal(0, moved.GetProperty("errors").GetArrayLength());
        Assert.Equal(("COMPLETE", "Agreed by the board", 100), (Text(moved, "action", "status"), Text(moved, "action", "statusNote"), moved.GetProperty("action").GetProperty("progress").GetInt32()));
        Assert.Equal(moved.ToString(), repeated.ToString());
        var line = await NewestLine("action.status-moved");
        Assert.Equal("stoke-lead", line.GetProperty("actor").GetString());
        Assert.Contains(line.GetProperty("values").EnumerateArray(), value => value.GetProperty("name").GetString() == "note" && value.GetProperty("value").GetString() == "Agreed by the board");
    }

    [Fact]
    public async Task Observation_Recorded_AnswersTheDerivedValueAndIsAudited()
    {
        var metric = (await Wres("metrics { id indicator { id } }")).GetProperty("metrics").EnumerateArray().Single(m => m.GetProperty("indicator").GetProperty("id").GetString() == "sc-wres-2").GetProperty("id").GetString();
        const string Record = "mutation($input: RecordObservationInput!) { recordObservation(input: $input) { observation { value revision } errors { code field message } } }";
        object Input(long numerator) => new
        {
            metricId = metric,
            observation = new
            {
                period = new { start = "2022-04-01", end = "2023-03-31" },
                label = "2022-23",
                figures = new[] { new { group = "minority-ethnic", numerator, denominator = 120 }, new { group = "white", numerator = 180L, denominator = 600 } },
            },
        };

        var recorded = (await Product.QueryAsync("stoke-contributor", Record, new { input = Input(24) })).GetProperty("recordObservation");
        var refused = (await Product.QueryAsync("stoke-contributor", Record, new { input = Input(121) })).GetProperty("recordObservation");

        Assert.Equal((0.6667m, 1), (recorded.GetProperty("observation").GetProperty("value").GetDecimal(), recorded.GetProperty("observation").GetProperty("revision").GetInt32()));
        Assert.Equal(("NUMERATOR_OVER_DENOMINATOR", "observation.figures[0].numerator"), (Text(refused.GetProperty("errors")[0], "code"), Text(refused.GetProperty("errors")[0], "field")));
        Assert.Equal("stoke-contributor", (await NewestLine("observation.recorded")).GetProperty("actor").GetString());
    }

    [Fact]
    public async Task History_OfAMovedAction_NamesItByItsIdAndSoDoesTheTrail()
    {
        var objective = (await Wres("objectives { id actions { id version } }")).GetProperty("objectives")[4];
        var action = objective.GetProperty("actions")[1];
        await Product.QueryAsync("stoke-lead", "mutation($id: ID!, $v: Int!) { moveAction(input: { id: $id, version: $v, status: ON_TRACK }) { errors { code } } }",
            new { id = Text(action, "id"), v = action.GetProperty("version").GetInt32() });

        var seen = await Product.QueryAsync("stoke-lead", """
            query($objective: ID!, $of: String!, $action: String!, $strange: String!) {
              node(id: $objective) { ... on Objective { history { lines { item { action kind } } } } }
              ofObjective: auditTrail(subject: $of) { entries { event subject } }
              ofAction: auditTrail(subject: $action) { entries { event subject } }
              ofNothing: auditTrail(subject: $strange) { entries { sequence } }
            }
            """, new { objective = Text(objective, "id"), of = Text(objective, "id"), action = Text(action, "id"), strange = "bm90aGluZw==" });

        Assert.Equal((Text(action, "id"), "STATUS_MOVED"), (Text(seen, "node", "history", "lines", "0", "item", "action"), Text(seen, "node", "history", "lines", "0", "item", "kind")));
        Assert.Equal("action.status-moved", Text(seen, "ofObjective", "entries", "0", "event"));
        Assert.Equal(seen.GetProperty("ofObjective").ToString(), seen.GetProperty("ofAction").ToString());
        Assert.Single(seen.GetProperty("ofObjective").GetProperty("entries").EnumerateArray().Select(entry => Text(entry, "subject")).Distinct());
        Assert.Empty(seen.GetProperty("ofNothing").GetProperty("entries").EnumerateArray());
    }

    [Fact]
    public async Task WorkLists_AcrossTheCouncil_NameWhatIsLateAndWhose()
    {
        var lists = (await Product.QueryAsync("stoke-lead", """
            { council { overdueActions(first: 200) { nodes { overdue dueDate } } dueActions(withinDays: 3650) { nodes { id } } myActions(role: "HR", first: 5) { nodes { objective { leads } owners } } } }
            """)).GetProperty("council");

        Assert.NotEmpty(lists.GetProperty("overdueActions").GetProperty("nodes").EnumerateArray());
        Assert.All(lists.GetProperty("overdueActions").GetProperty("nodes").EnumerateArray(), action => Assert.True(action.GetProperty("overdue").GetBoolean()));
    }

    [Fact]
    public async Task Trail_Verified_IsIntact() =>
        Assert.True((await Product.QueryAsync("stoke-lead", "{ auditVerification { intact entries } }")).GetProperty("auditVerification").GetProperty("intact").GetBoolean());

    [Fact]
    public async Task MoveAction_ByTheViewer_IsForbiddenAsAUserError()
    {
        var action = (await Wres("objectives { actions { id version } }")).GetProperty("objectives")[2].GetProperty("actions")[0];

        var answer = await Product.QueryAsync("stoke-viewer", "mutation($id: ID!, $v: Int!) { moveAction(input: { id: $id, version: $v, status: COMPLETE }) { errors { __typename code } } }",
            new { id = action.GetProperty("id").GetString(), v = action.GetProperty("version").GetInt32() });

        Assert.Equal(("ForbiddenError", "FORBIDDEN"), (Text(answer, "moveAction", "errors", "0", "__typename"), Text(answer, "moveAction", "errors", "0", "code")));
    }

    private async Task<JsonElement> Wres(string fields)
    {
        var strategies = (await Product.QueryAsync("stoke-lead", $"{{ council {{ strategies {{ ref {fields} }} }} }}")).GetProperty("council").GetProperty("strategies");
        return strategies.EnumerateArray().Single(s => s.GetProperty("ref").GetString() == "stoke-social-care-wres-2022");
    }

    private async Task<JsonElement> NewestLine(string @event)
    {
        var trail = await Product.QueryAsync("stoke-lead", "{ auditTrail(first: 50) { entries { event actor values { name value } } } }");
        return trail.GetProperty("auditTrail").GetProperty("entries").EnumerateArray().First(entry => entry.GetProperty("event").GetString() == @event);
    }

    private static string? Text(JsonElement element, params string[] path) =>
        path.Aggregate(element, (at, name) => int.TryParse(name, out var index) ? at[index] : at.GetProperty(name)).GetString();
}

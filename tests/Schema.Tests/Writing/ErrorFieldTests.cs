using System.Text.Json;
using System.Text.Json.Nodes;

using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Schema.Tests.Writing;

/// <summary>Whoever shows an error beside the field that it names must find that field in what was sent.</summary>
public sealed class ErrorFieldTests(SchemaSilo silo) : IClassFixture<SchemaSilo>
{
    private const string Introspection = "{ __schema { types { name inputFields { name type { name ofType { name ofType { name ofType { name } } } } } } } }";

    public static TheoryData<string, string, string, string[]> BadInputs => new()
    {
        { "E06000001", "updateCouncil", """{"version":1,"profile":{"name":"","governanceBodies":[{"key":"Board","name":"Board"}]}}""", ["profile.name", "profile.governanceBodies[0].key"] },
        { "E06000002", "createStrategy", """{"details":{"title":"","period":{"start":"2024-01-01","end":"2023-01-01"},"source":{"title":""},"facts":[{"key":"f","text":"T","source":"S","unit":"LONG"}]}}""",
            ["details.title", "details.period", "details.facts[0].unit", "details.source.title"] },
        { "E06000003", "signOffStrategy", """{"id":"STRATEGY","version":1,"signOff":{"role":"","date":"2999-01-01"}}""", ["signOff.role", "signOff.date"] },
        { "E06000004", "showMetrics", """{"id":"STRATEGY","version":1,"metrics":["NOBODY"]}""", ["metrics"] },
        { "E06000005", "createObjective", """{"strategyId":"STRATEGY","details":{"title":"","themes":["t","t"],"characteristics":{"own":["x"]},"due":{"by":"2023-12-31"}}}""",
            ["details.title", "details.themes[1]", "details.characteristics.own[0]", "details.due.by"] },
        { "E06000006", "createObjective", """{"strategyId":"STRATEGY","details":{"title":"T","metrics":["METRIC","NOBODY"],"indicators":[{"text":"I"},{"text":"I","metric":"NOBODY"}]}}""",
            ["details.metrics[1]", "details.indicators[1].metric"] },
        { "E06000007", "updateObjective", """{"id":"OBJECTIVE","version":2,"details":{"title":"T","metrics":["NOBODY"]}}""", ["details.metrics[0]"] },
        { "E06000008", "recordObjectiveUpdate", """{"id":"OBJECTIVE","update":{"date":"2999-01-01","percentComplete":101}}""", ["update.percentComplete", "update.date"] },
        { "E06000009", "createAction", """{"objectiveId":"OBJECTIVE","details":{"title":" ","due":{"by":"1999-01-01"}}}""", ["details.title", "details.due.by"] },
        { "E06000010", "createAction", """{"objectiveId":"OBJECTIVE","details":{"title":"T","metrics":["NOBODY"]}}""", ["details.metrics[0]"] },
        { "E06000011", "updateAction", """{"id":"ACTION","version":2,"details":{"title":"","points":[""]}}""", ["details.title", "details.points[0]"] },
        { "E06000012", "moveAction", """{"id":"ACTION","version":2,"status":"AT_RISK"}""", ["note"] },
        { "E06000013", "moveAction", """{"id":"ACTION","version":9,"status":"COMPLETE"}""", ["version"] },
        { "E06000014", "recordActionUpdate", """{"id":"ACTION","update":{"date":"2024-01-01"}}""", ["update.progress"] },
        { "E06000015", "linkMetric", """{"objectiveId":"OBJECTIVE","metricId":"NOBODY"}""", ["metricId"] },
        { "E06000016", "createMetric", """{"details":{"title":"","kind":"PROPORTION","direction":"HIGHER","targets":[{"key":"t","kind":"POINTS_PER_YEAR","value":1,"due":{"by":"2030-01-01"}}]}}""",
            ["details.title", "details.targets[0].kind"] },
        { "E06000017", "createMetricFromIndicator", """{"indicator":{"id":"sc-wres-2"},"wording":{"label":"LONG"}}""", ["wording.label"] },
        { "E06000018", "createMetricFromIndicator", """{"indicator":{"id":"no-such"}}""", ["indicator"] },
        { "E06000019", "recordObservation", """{"metricId":"METRIC","observation":{"period":{"start":"2024-01-01","end":"2024-12-31"},"figures":[{"numerator":2,"denominator":1},{"group":"x","numerator":-1,"denominator":1}]}}""",
            ["observation.figures[0].numerator", "observation.figures[1].group", "observation.figures[1].numerator"] },
        { "E06000060", "recordObservation", """{"metricId":"METRIC","observation":{"period":{"start":"2024-01-01","end":"9999-12-31"},"figures":[{"numerator":1,"denominator":2}]}}""", ["observation.period"] },
        { "E06000020", "withdrawObservation", """{"metricId":"METRIC","period":{"start":"2024-01-01","end":"2024-12-31"},"note":""}""", ["note", "period"] },
        { "E06000022", "createStrategy", """{"idempotencyKey":"KEY201","details":{"title":"Fair","period":{"start":"2024-01-01","end":"2028-12-31"}}}""", ["idempotencyKey"] },
        { "E06000023", "moveAction", """{"idempotencyKey":"KEY201","id":"ACTION","version":2,"status":"COMPLETE"}""", ["idempotencyKey"] },
        { "E06000024", "importPack", """{"idempotencyKey":"KEY201","json":"{}"}""", ["idempotencyKey"] },
    };

    /// <summary>Onboarding has no grain that remembers its keys.</summary>
    [Fact]
    public async Task OnboardTenant_WithAnIdempotencyKeyThatIsTooLong_NamesTheKeyAndMakesNothing()
    {
        var platform = SchemaSilo.Of(TenantId.Platform, Roles.PlatformAdministrator);
        Task<string> Onboard(int length) => silo.Ask(
            platform, $$"""mutation { onboardTenant(input: { kind: COUNCIL, code: "E06000025", idempotencyKey: "{{new string('k', length)}}" }) { tenant { __typename } errors { code field } } }""");

        Assert.Contains("""{"tenant":null,"errors":[{"code":"TOO_LONG","field":"idempotencyKey"}]}""", await Onboard(201), StringComparison.Ordinal);
        Assert.Contains("\"errors\":[]", await Onboard(200), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(BadInputs))]
    public async Task Field_OfEachError_IsAFieldOfTheInput(string council, string mutation, string input, string[] expected)
    {
        var lead = await silo.GivenCouncil(council);
        var filled = await Filled(lead, input);
        var type = $"{char.ToUpperInvariant(mutation[0])}{mutation[1..]}Input";

        var answer = await silo.Ask(lead, $"mutation($input: {type}!) {{ done: {mutation}(input: $input) {{ errors {{ code field message }} }} }}", new { input = JsonNode.Parse(filled) });

        var fields = JsonDocument.Parse(answer).RootElement.GetProperty("data").GetProperty("done").GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("field").GetString()!).ToArray();
        Assert.Equal(expected.Order(), fields.Order());
        var types = JsonDocument.Parse(await silo.Ask(lead, Introspection)).RootElement.GetProperty("data").GetProperty("__schema").GetProperty("types").EnumerateArray()
            .ToDictionary(t => t.GetProperty("name").GetString()!);
        Assert.All(fields, field => Assert.True(IsOf(types, type, field), $"{type} has no field {field}."));
    }

    /// <summary>A signature has a day: one without is refused, instead of being of the year 1.</summary>
    [Fact]
    public async Task SignOff_WithoutADay_IsRefused()
    {
        var lead = await silo.GivenCouncil("E06000021");

        var answer = await silo.Ask(lead, await Filled(lead, """mutation { signOffStrategy(input: { id: "STRATEGY", version: 1, signOff: { role: "Leader" } }) { errors { code } } }"""));

        Assert.Contains("SignOffInput.date", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\":{", answer, StringComparison.Ordinal);
    }

    private static bool IsOf(Dictionary<string, JsonElement> types, string type, string path)
    {
        foreach (var step in path.Split('.'))
        {
            var found = types[type].GetProperty("inputFields").EnumerateArray().FirstOrDefault(field => field.GetProperty("name").GetString() == step.Split('[')[0]);
            if (found.ValueKind is not JsonValueKind.Object)
            {
                return false;
            }
            var core = found.GetProperty("type");
            while (core.GetProperty("name").ValueKind is JsonValueKind.Null)
            {
                core = core.GetProperty("ofType");
            }
            type = core.GetProperty("name").GetString()!;
        }
        return true;
    }

    /// <summary>Puts things of the council in the places of their names, and an id of nothing in that of nobody.</summary>
    private async Task<string> Filled(Caller lead, string input)
    {
        var strategy = await Made(lead, "createStrategy", "strategy", """{"details":{"title":"Fair","period":{"start":"2024-01-01","end":"2028-12-31"},"themes":[{"key":"t","title":"T"}]}}""");
        var objective = await Made(lead, "createObjective", "objective", $$$"""{"strategyId":"{{{strategy}}}","details":{"title":"O"}}""");
        var action = await Made(lead, "createAction", "action", $$$"""{"objectiveId":"{{{objective}}}","details":{"title":"A"}}""");
        var metric = await Made(lead, "createMetric", "metric", """{"details":{"title":"M","kind":"PROPORTION","direction":"HIGHER"}}""");
        return input
            .Replace("STRATEGY", strategy, StringComparison.Ordinal)
            .Replace("OBJECTIVE", objective, StringComparison.Ordinal)
            .Replace("\"ACTION\"", $"\"{action}\"", StringComparison.Ordinal)
            .Replace("METRIC", metric, StringComparison.Ordinal)
            .Replace("NOBODY", "bm9ib2R5", StringComparison.Ordinal)
            .Replace("KEY201", new string('k', 201), StringComparison.Ordinal)
            .Replace("LONG", new string('x', 61), StringComparison.Ordinal);
    }

    private Task<string> Made(Caller lead, string mutation, string thing, string input) => silo.Made(lead, mutation, thing, input);
}

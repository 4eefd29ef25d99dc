using System.Globalization;
using System.Text.Json.Nodes;

using EqualityCloud.Contracts.Councils;
using EqualityCloud.Grains.Packs;

namespace EqualityCloud.Grains.Tests.Packs;

/// <summary>The published schema beside the rules that hold for single edits: what is edited within the rules can be exported and imported again.</summary>
public sealed class PackSchemaTests
{
    /// <summary>A pack that says all that the format can say.</summary>
    internal const string All = """
        {"$schema":"strategy-pack.schema.json","format":"equalitycloud.strategy-pack/1","id":"all","revision":1,
         "source":{"title":"S","publisher":"P","date":"May 2024","note":"N"},
         "council":{"governanceBodies":[{"key":"committee","name":"C","remit":"R","cadence":"monthly"}],"ownCharacteristics":[{"key":"veterans","label":"Veterans"}]},
         "strategy":{"title":"T","kind":"strategy","period":{"start":"2024-01-01","end":"2026-12-31"},"vision":"V","summary":"S",
           "sections":[{"key":"s","title":"T","text":"X","points":["P"]}],
           "themes":[{"key":"parent","title":"P"},{"key":"t","title":"T","label":"Pillar","parent":"parent","narrative":"N","characteristics":{"protected":["age"],"own":["veterans"]},"frameworks":[{"framework":"f","code":"1","asPrinted":"F 1"}]}],
           "facts":[{"key":"f","text":"T","value":1,"unit":"people","source":"S","date":"2024-01-01"}],
           "frameworks":[{"framework":"f","code":"1","asPrinted":"F 1"}],
           "oversight":[{"body":"committee","role":"R","cadence":"monthly"}],
           "review":{"months":12,"asPrinted":"yearly"},"leads":["L"],"seniorResponsibleRole":"R","signOffs":[{"role":"R","date":"2024-01-01","note":"N"}]},
         "metrics":[{"id":"m","title":"T","label":"L","indicator":{"id":"i","version":1},"kind":"relative-likelihood","unit":"ratio","factor":1,"numeratorMeaning":"N","denominatorMeaning":"D","direction":"parity",
           "breakdown":{"scheme":"s","groups":[{"key":"a","label":"A","notKnown":false},{"key":"b","label":"B"}],"interest":"a","comparator":"b"},
           "baseline":{"period":{"start":"2023-01-01","end":"2023-12-31"},"figures":[{"group":"all","value":1.5,"orientation":"interest-over-comparator"},{"group":"a","numerator":10,"denominator":100}],"source":"S"},
           "targets":[{"key":"k","kind":"range","group":"a","value":10,"upperValue":20,"due":{"by":"2026-12-31","precision":"day","asPrinted":"D"},"asPrinted":"P","parityWith":1}],
           "source":"S","note":"N","successMeasure":"M","owner":"O","frameworks":[{"framework":"f","code":"1","asPrinted":"F 1"}],
           "orientation":"interest-over-comparator","outcome":"welcome","difference":"between-groups","scale":"eflg-2021","everyMonths":12,"composition":false,
           "ragRule":{"onTrackWithin":5,"atRiskWithin":20,"of":"points","notWorseIsAtRisk":true},
           "observations":[{"period":{"start":"2024-01-01","end":"2024-03-31"},"label":"Q","status":"final","figures":[{"group":"all","value":1.5,"orientation":"interest-over-comparator"},{"group":"a","numerator":10,"denominator":100}],"source":"S","note":"N"}]}],
         "objectives":[{"id":"o","label":"L","title":"T","description":"D","outcome":"O","themes":["t"],"characteristics":{"protected":["age"],"own":["veterans"]},"leads":["L"],"seniorResponsibleRole":"R",
           "period":{"start":"2024-01-01","end":"2026-12-31"},"due":{"by":"2026-12-31","precision":"day","asPrinted":"D"},"indicators":[{"text":"T","metric":"m"}],"metrics":["m"],
           "frameworks":[{"framework":"f","code":"1","asPrinted":"F 1"}],"corporateLink":"C","focusAreas":["F"],
           "updates":[{"date":"2024-02-01","focus":["F"],"progress":"P","nextSteps":["N"],"percentComplete":10,"by":"B"}],
           "actions":[{"id":"first","text":"T"},{"id":"a","label":"L","text":"T","points":["P"],"output":"O","outcome":"O","owners":["O"],"due":{"by":"2026-12-31","precision":"day","asPrinted":"D"},
             "alreadyDone":false,"follows":"first","metrics":["m"],"frameworks":[{"framework":"f","code":"1","asPrinted":"F 1"}],"status":"at-risk","statusNote":"N",
             "updates":[{"date":"2024-02-01","focus":["F"],"progress":"P","nextSteps":["N"],"percentComplete":10,"by":"B"}]}]}]}
        """;

    private static readonly JsonNode Schema = JsonNode.Parse(PackSchema.Text())!;

    [Fact]
    public void Check_OfAPackThatSaysAllThatItCan_FindsNothing()
    {
        Assert.Empty(PackSchema.Check(All).Faults);
        Assert.Empty(Problems(JsonNode.Parse(All)!));
        var said = Leaves(JsonNode.Parse(All)!).Select(leaf => leaf.Member).ToHashSet();
        Assert.Empty(Members(Schema, "").Except(said).Order());
    }

    [Fact]
    public void Rules_OfEveryText_AllowNoLongerOneThanTheSchema()
    {
        var tried = 0;
        foreach (var leaf in Leaves(JsonNode.Parse(All)!).Where(leaf => leaf.Schema["maxLength"] is not null && !IsOfTheFileAlone(leaf.Path)))
        {
            var limit = leaf.Schema["maxLength"]!.GetValue<int>();

            Assert.Contains(leaf.Path, Problems(With(leaf.Path, new string('x', limit + 1))));
            Assert.DoesNotContain(leaf.Path, Problems(With(leaf.Path, new string('x', limit))));
            tried++;
        }
        Assert.True(tried > 70, $"Only {tried} texts were tried.");
    }

    [Fact]
    public void Rules_OfEveryNumberWithARange_AllowNoOtherThanTheSchema()
    {
        var tried = 0;
        foreach (var leaf in Leaves(JsonNode.Parse(All)!).Where(leaf => leaf.Schema["minimum"] is not null && leaf.Path is not "revision" && !leaf.Path.EndsWith("indicator.version", StringComparison.Ordinal)))
        {
            Assert.Contains(leaf.Path, Problems(With(leaf.Path, leaf.Schema["minimum"]!.GetValue<int>() - 1)));
            Assert.Contains(leaf.Path, Problems(With(leaf.Path, leaf.Schema["maximum"]!.GetValue<int>() + 1)));
            tried++;
        }
        Assert.Equal(4, tried);
    }

    /// <summary>The figures of a period are those of every group of the longest breakdown, and of everybody.</summary>
    [Fact]
    public void Schema_OfFigures_HasRoomForEveryGroupAndAll() =>
        Assert.Equal(
            [Validation.Limits.Groups, Validation.Limits.Groups + 1, Validation.Limits.Groups + 1],
            new[] { "breakdown.properties.groups", "baseline.properties.figures", "observations.items.properties.figures" }
                .Select(path => path.Split('.').Aggregate(Schema["definitions"]!["metric"]!["properties"]!, (node, step) => node[step]!)["maxItems"]!.GetValue<int>()));

    /// <summary>What no edit writes as it stands here.</summary>
    private static bool IsOfTheFileAlone(string path) => path is "$schema" || path.EndsWith(".statusNote", StringComparison.Ordinal);

    private static JsonNode With(string path, JsonNode value)
    {
        var pack = JsonNode.Parse(All)!;
        var steps = path.Replace("[", ".[", StringComparison.Ordinal).Split('.');
        var holder = steps[..^1].Aggregate(pack, (node, step) => step.StartsWith('[') ? node[Index(step)]! : node[step]!);
        if (steps[^1].StartsWith('['))
        {
            holder[Index(steps[^1])] = value;
        }
        else
        {
            holder[steps[^1]] = value;
        }
        return pack;
    }

    private static int Index(string step) => int.Parse(step[1..^1], CultureInfo.InvariantCulture);

    private static string?[] Problems(JsonNode pack)
    {
        var council = new CouncilView { Id = Guid.NewGuid(), Version = 1, Profile = Given.Council };
        return [.. PackRules.Check(PackPlan.Of(PackJson.Read(pack.ToJsonString()), council.Id), council, null, Given.Today).Select(problem => problem.Field)];
    }

    private static IEnumerable<(string Path, string Member, JsonNode Schema)> Leaves(JsonNode pack) => Leaves(pack, Schema, "", "");

    private static IEnumerable<(string Path, string Member, JsonNode Schema)> Leaves(JsonNode value, JsonNode schema, string path, string member)
    {
        schema = Resolved(schema);
        return value switch
        {
            JsonObject members => members.SelectMany(m => Leaves(m.Value!, schema["properties"]![m.Key]!, path.Length == 0 ? m.Key : $"{path}.{m.Key}", $"{member}.{m.Key}")),
            JsonArray items => items.SelectMany((item, i) => Leaves(item!, schema["items"]!, $"{path}[{i}]", member)),
            _ => [(path, member, schema)],
        };
    }

    /// <summary>Every member of the format that holds a value or a list of values.</summary>
    private static IEnumerable<string> Members(JsonNode schema, string member)
    {
        schema = Resolved(schema);
        return schema["type"]!.GetValue<string>() switch
        {
            "object" => schema["properties"]!.AsObject().SelectMany(m => Members(m.Value!, $"{member}.{m.Key}")),
            "array" => Members(schema["items"]!, member),
            _ => [member],
        };
    }

    private static JsonNode Resolved(JsonNode schema) => schema["$ref"] is { } reference ? Schema["definitions"]![reference.GetValue<string>().Split('/')[^1]]! : schema;
}

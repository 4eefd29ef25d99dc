using System.Text.Json;
using System.Text.Json.Nodes;

using EqualityCloud.EndToEnd.Tests.Product;
using EqualityCloud.EndToEnd.Tests.Subscriptions;

namespace EqualityCloud.EndToEnd.Tests.Tenancy;

/// <summary>Another tenant's people find nothing of a council's, whatever their role: every id, on every query, subscription and mutation that the schema has.</summary>
public sealed class ForeignTenantTests(SampledProduct sampled) : IClassFixture<SampledProduct>
{
    private const string Stoke = "stoke";
    private const string Stockport = "stockport";
    private const string Owner = $"{Stoke}-lead";

    /// <summary>Mutations without an id in their input act on the caller's own council, whoever that is.</summary>
    private static readonly string[] WithoutId =
    [
        "addPopulationFact",
        "cancelTenantDeletion",
        "createMetric",
        "createMetricFromIndicator",
        "createStrategy",
        "defineIndicator",
        "exportTenant",
        "importPack",
        "inviteMember",
        "onboardTenant",
        "publishDraft",
        "registerApiClient",
        "releaseBenchmark",
        "releaseBenchmarkOpenly",
        "removePopulationFact",
        "requestTenantDeletion",
        "reviseIndicator",
        "signOutEverywhere",
        "updateCouncil",
        "withdrawPublication",
    ];

    private ProductProcess Product => sampled.Product;

    /// <summary>Every role in a tenant that is not the owner's.</summary>
    public static TheoryData<string, string> Strangers => new()
    {
        { "stockport-lead", Stoke }, { "stockport-viewer", Stoke }, { "stockport-contributor", Stoke }, { "stockport-administrator", Stoke }, { "west-midlands-analyst", Stoke },
        { "stoke-approver", Stockport }, { "stoke-integrator", Stockport },
    };

    /// <summary>The platform knows that a council is its tenant, and has lines on that in its own trail; it changes no more of it than others do.</summary>
    public static TheoryData<string, string> StrangersAndThePlatform
    {
        get
        {
            var all = Strangers;
            all.Add("platform-administrator", Stoke);
            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Strangers))]
    public async Task Query_WithEveryForeignId_AnswersNullWithoutAnError(string stranger, string owner)
    {
        var ids = await ForeignIds(owner);
        var schema = await Walk();
        var asked = 0;
        foreach (var field in schema.Queries)
        {
            foreach (var argument in field.GetProperty("args").EnumerateArray().Where(SchemaWalk.IsId))
            {
                foreach (var id in ids.Append("bm90IGFuIGlk").Append("?"))
                {
                    var name = SchemaWalk.NameOf(field);
                    var selection = schema.IsLeaf(field.GetProperty("type")) ? "" : "{ __typename }";
                    var value = argument.GetProperty("type").ToString().Contains("LIST", StringComparison.Ordinal) ? $"[\"{id}\"]" : $"\"{id}\"";

                    var answer = await Product.PostAsync(stranger, $"{{ found: {name}({SchemaWalk.NameOf(argument)}: {value}) {selection} }}");

                    Assert.False(answer.TryGetProperty("errors", out var errors), $"{name} with {id}: {errors}");
                    var found = answer.GetProperty("data").GetProperty("found");
                    Assert.True(found.ValueKind is JsonValueKind.Null || (found.ValueKind is JsonValueKind.Array && found[0].ValueKind is JsonValueKind.Null), $"{name} with {id} found {found}");
                    asked++;
                }
            }
        }
        Assert.True(asked >= 40, $"Only {asked} questions were asked.");
    }

    [Theory]
    [MemberData(nameof(StrangersAndThePlatform))]
    public async Task Subscription_WithEveryForeignId_TellsOfNothing(string stranger, string owner)
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var ids = await ForeignIds(owner);
        var schema = await Walk();
        var without = new List<string>();
        foreach (var field in schema.Subscriptions)
        {
            var name = SchemaWalk.NameOf(field);
            if (field.GetProperty("args").EnumerateArray().FirstOrDefault(SchemaWalk.IsId) is not { ValueKind: JsonValueKind.Object } argument)
            {
                without.Add(name);
                continue;
            }
            foreach (var id in ids.Append("bm90IGFuIGlk").Append("?"))
            {
                var told = new List<string>();
                await foreach (var answer in EventStream.ReadAsync(Product, stranger, $"subscription {{ told: {name}({SchemaWalk.NameOf(argument)}: \"{id}\") {{ __typename }} }}", ct: stop.Token)) told.Add(answer.GetRawText());

                Assert.Equal(["""{"data":{"told":null}}"""], told);
            }
        }
        // Streams without an id tell of the caller's own tenant, whoever that is.
        Assert.Equal(["changes"], without);
    }

    [Theory]
    [MemberData(nameof(StrangersAndThePlatform))]
    public async Task Mutation_WithEveryForeignId_IsNotFound(string stranger, string owner)
    {
        var ids = await ForeignIds(owner);
        var schema = await Walk();
        var without = new List<string>();
        foreach (var mutation in schema.Mutations)
        {
            var name = SchemaWalk.NameOf(mutation);
            if (mutation.GetProperty("args").GetArrayLength() == 0)
            {
                without.Add(name);
                continue;
            }
            var inputType = SchemaWalk.CoreOf(mutation.GetProperty("args")[0].GetProperty("type"));
            var fields = schema.InputFields(inputType);
            if (!fields.Any(SchemaWalk.IsId))
            {
                without.Add(name);
                continue;
            }
            // Where several optional ids exclude each other, each is tried alone.
            var optional = fields.Where(field => SchemaWalk.IsId(field) && !SchemaWalk.IsRequired(field)).Cast<JsonElement?>().DefaultIfEmpty(null);
            foreach (var extra in optional)
            {
                foreach (var id in ids)
                {
                    var input = schema.Value(mutation.GetProperty("args")[0].GetProperty("type"), () => id)!.AsObject();
                    if (extra is { } field)
                    {
                        input[SchemaWalk.NameOf(field)] = id;
                    }

                    var answer = await Product.PostAsync(stranger, $"mutation($input: {inputType}!) {{ done: {name}(input: $input) {{ errors {{ code }} }} }}", new JsonObject { ["input"] = input });

                    Assert.False(answer.TryGetProperty("errors", out var errors), $"{name} with {input}: {errors}");
                    var codes = answer.GetProperty("data").GetProperty("done").GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("code").GetString()).ToArray();
                    Assert.True(codes is ["NOT_FOUND"], $"{name} with {input} was answered with {string.Join(", ", codes)}");
                }
            }
        }
        Assert.Equal(WithoutId, without.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Link_OfAForeignMetricToOnesOwnObjective_IsNotFound()
    {
        var own = (await Product.QueryAsync("stockport-lead", "{ council { strategies { id version objectives { id } } } }")).GetProperty("council").GetProperty("strategies")[0];
        var foreign = (await Product.QueryAsync(Owner, "{ council { metrics(first: 1) { nodes { id } } } }")).GetProperty("council").GetProperty("metrics").GetProperty("nodes")[0].GetProperty("id").GetString();

        var link = await Product.QueryAsync("stockport-lead", "mutation($m: ID!, $o: ID!) { linkMetric(input: { metricId: $m, objectiveId: $o }) { errors { code } } }",
            new { m = foreign, o = own.GetProperty("objectives")[0].GetProperty("id").GetString() });
        var show = await Product.QueryAsync("stockport-lead", "mutation($m: [ID!]!, $s: ID!, $v: Int!) { showMetrics(input: { id: $s, version: $v, metrics: $m }) { errors { code } } }",
            new { m = new[] { foreign }, s = own.GetProperty("id").GetString(), v = own.GetProperty("version").GetInt32() });

        Assert.Equal("NOT_FOUND", link.GetProperty("linkMetric").GetProperty("errors")[0].GetProperty("code").GetString());
        Assert.Equal("NOT_FOUND", show.GetProperty("showMetrics").GetProperty("errors")[0].GetProperty("code").GetString());
    }

    [Fact]
    public async Task Trail_OfAnotherCouncil_HoldsNothingOfTheFirst()
    {
        var theirs = (await Product.QueryAsync("stockport-lead", "{ auditTrail(first: 200) { entries { subject } } }")).ToString();
        var ours = (await Product.QueryAsync(Owner, "{ auditTrail(first: 200) { entries { subject } } }")).GetProperty("auditTrail").GetProperty("entries").EnumerateArray();

        Assert.All(ours.Select(entry => entry.GetProperty("subject").GetString()!).Where(subject => subject.Contains('/', StringComparison.Ordinal)), subject => Assert.DoesNotContain(subject, theirs, StringComparison.Ordinal));
    }

    /// <summary>A member, a role title that is held, an invitation and, where there is one, an API client.</summary>
    private async Task<IEnumerable<string>> AccessIds(string council)
    {
        var administrator = $"{council}-administrator";
        await Product.QueryAsync(administrator, """mutation { inviteMember(input: { email: "foreign@example.org", roles: ["viewer"] }) { errors { code } } }""");
        var data = await Product.QueryAsync(administrator, "{ members { members { id } heldRoles { id } invitations { id } } apiClients { id } }");
        var members = data.GetProperty("members");
        return new[] { members.GetProperty("members"), members.GetProperty("heldRoles"), members.GetProperty("invitations"), data.GetProperty("apiClients") }.SelectMany(FirstId);
    }

    private async Task<SchemaWalk> Walk() => new(await Product.QueryAsync(Owner, SchemaWalk.Introspection));

    /// <summary>One id of each kind that the owner has.</summary>
    private async Task<string[]> ForeignIds(string owner)
    {
        var lead = $"{owner}-lead";
        var council = (await Product.QueryAsync(lead, "{ council { id strategies { id objectives { id actions { id } } } metrics(first: 1) { nodes { id } } } }")).GetProperty("council");
        var strategy = council.GetProperty("strategies")[0];
        var objective = strategy.GetProperty("objectives")[0];
        var import = await Product.QueryAsync(lead, "mutation($json: String!) { importPack(input: { json: $json, idempotencyKey: \"foreign\" }) { import { id } errors { code field message } } }", new
        {
            json = """{"format":"equalitycloud.strategy-pack/1","id":"foreign-test","revision":1,"strategy":{"title":"T","period":{"start":"2024-01-01","end":"2024-12-31"}}}""",
        });
        string[] ids =
        [
            council.GetProperty("id").GetString()!,
            strategy.GetProperty("id").GetString()!,
            objective.GetProperty("id").GetString()!,
            .. FirstId(objective.GetProperty("actions")),
            .. FirstId(council.GetProperty("metrics").GetProperty("nodes")),
            import.GetProperty("importPack").GetProperty("import").GetProperty("id").GetString()!,
            .. await AccessIds(owner),
        ];
        Assert.True(ids.Length >= 8, $"{owner} has ids of {ids.Length} kinds only.");
        return ids;
    }

    private static IEnumerable<string> FirstId(JsonElement list) => list.EnumerateArray().Take(1).Select(thing => thing.GetProperty("id").GetString()!);
}

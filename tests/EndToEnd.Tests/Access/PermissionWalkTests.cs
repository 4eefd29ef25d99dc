using System.Text.Json;
using System.Text.Json.Nodes;

using EqualityCloud.EndToEnd.Tests.Product;
using EqualityCloud.EndToEnd.Tests.Subscriptions;
using EqualityCloud.EndToEnd.Tests.Tenancy;

namespace EqualityCloud.EndToEnd.Tests.Access;

/// <summary>
/// Every field of the roots as every role: where the table says yes nothing is forbidden, where it says no everything is. In a council of one's own each
/// field is asked with an id of each kind, so that one of them fits; that a foreign council's are not found is shown by <see cref="ForeignTenantTests"/>.
/// </summary>
public sealed class PermissionWalkTests(SampledProduct sampled) : IClassFixture<SampledProduct>
{
    private const string Forbidden = "FORBIDDEN";
    private const string Cursor = "Cursor";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>The administrator comes last: what it may do takes others' access away.</summary>
    private static readonly (string Role, string Persona)[] InACouncil =
    [
        ("viewer", "stoke-viewer"), ("contributor", "stoke-contributor"), ("approver", "stoke-approver"), ("integrator", "stoke-integrator"),
        ("strategy-lead", "stoke-lead"), ("administrator", "stoke-administrator"),
    ];

    /// <summary>What looks as if it were not there to who may not; and imports of files, of which this walk has none.</summary>
    private static readonly string[] Hidden =
    [
        "Query.tenantExport", "Mutation.cancelTenantDeletion", "Mutation.requestTenantDeletion",
        "Query.fileImport", "Mutation.acceptFileImport", "Mutation.discardFileImport", "Mutation.undoFileImport",
    ];

    /// <summary>Fields below the roots that ask for more than their root does, each with a question that its root answers to more people.</summary>
    private static readonly (string Field, string Query)[] BelowRoots =
    [
        ("TenantMember.email", "{ members { members { email } } }"), ("TenantMembers.invitations", "{ members { invitations { id } } }"),
    ];

    private static readonly (string Role, string Persona)[] Outside = [("regional-analyst", "west-midlands-analyst"), ("platform-administrator", "platform-administrator")];

    private readonly PermissionTable _table = PermissionTable.Read();

    [Fact]
    public async Task EachField_AsEachRole_IsAnsweredAsTheTableSays()
    {
        Assert.Equal(_table.Roles.Order(), InACouncil.Concat(Outside).Select(walker => walker.Role).Order());
        Assert.Equal(_table.BelowRoots, BelowRoots.Select(below => below.Field));
        var schema = new SchemaWalk(await sampled.Product.QueryAsync("stoke-lead", SchemaWalk.Introspection));
        var ids = await OwnIds();
        var faults = new List<string>();
        foreach (var (role, persona) in Outside.Concat(InACouncil))
        {
            foreach (var field in schema.Queries) await WalkAsync(role, persona, "Query", schema, field, ids, faults);
            foreach (var (field, query) in BelowRoots)
            {
                if (_table.May(role, field) == Codes(await sampled.Product.PostAsync(persona, query)).Contains(Forbidden)) faults.Add($"{field} is not answered to {role} as the table says");
            }
            // Before the mutations, which take things away that streams tell of.
            foreach (var field in schema.Subscriptions) await WalkAsync(role, persona, "Subscription", schema, field, ids, faults);
            foreach (var field in schema.Mutations) await WalkAsync(role, persona, "Mutation", schema, field, ids, faults);
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private async Task WalkAsync(string role, string persona, string root, SchemaWalk schema, JsonElement field, string[] ids, List<string> faults)
    {
        var name = SchemaWalk.NameOf(field);
        if (_table.May(role, $"{root}.{name}") is not { } may)
        {
            faults.Add($"{root}.{name} has no line in docs/permissions.md");
            return;
        }
        var answers = new HashSet<string>();
        foreach (var id in ids)
        {
            foreach (var optional in OptionalIds(schema, field))
            {
                var (query, variables) = Ask(root, schema, field, id, optional);
                answers.UnionWith(Codes(root == "Subscription" ? await FirstAsync(persona, query, variables) : await sampled.Product.PostAsync(persona, query, variables)));
            }
            if (field.GetProperty("args").GetArrayLength() == 0) break;
        }
        var tells = string.Join(", ", answers.Order());
        // What a role may do, it may do with some id; contributors act for the role titles they hold, so not with all.
        if (may && answers is { Count: 1 } && answers.Contains(Forbidden)) faults.Add($"{root}.{name} is forbidden to {role}, who may");
        if (!may && answers.Except([Forbidden, "NOT_FOUND", "NULL"]).Any()) faults.Add($"{root}.{name} answers {role}, who may not: {tells}");
        // In a council of one's own there is something to forbid; what only the platform may, is not found there.
        var isCouncils = InACouncil.Any(walker => _table.May(walker.Role, $"{root}.{name}") is true);
        if (!may && isCouncils && !Hidden.Contains($"{root}.{name}") && InACouncil.Any(walker => walker.Role == role) && !answers.Contains(Forbidden)) faults.Add($"{root}.{name} is not forbidden to {role}, who may not: {tells}");
    }

    /// <summary>Where several optional ids of an input exclude each other, each is tried alone.</summary>
    private static IEnumerable<string?> OptionalIds(SchemaWalk schema, JsonElement field) =>
        [.. field.GetProperty("args").EnumerateArray()
            .Where(argument => SchemaWalk.NameOf(argument) == "input")
            .SelectMany(argument => schema.InputFields(SchemaWalk.CoreOf(argument.GetProperty("type"))))
            .Where(input => SchemaWalk.IsId(input) && !SchemaWalk.IsRequired(input))
            .Select(SchemaWalk.NameOf)
            .DefaultIfEmpty(null)];

    private static (string Query, JsonObject? Variables) Ask(string root, SchemaWalk schema, JsonElement field, string id, string? optional)
    {
        var variables = new JsonObject();
        var (declared, passed) = (new List<string>(), new List<string>());
        // A stream of changes is read from the beginning: what is new may be long in coming.
        foreach (var argument in field.GetProperty("args").EnumerateArray().Where(argument => SchemaWalk.IsRequired(argument) || (root == "Subscription" && SchemaWalk.CoreOf(argument.GetProperty("type")) == Cursor)))
        {
            var name = SchemaWalk.NameOf(argument);
            variables[name] = schema.Value(argument.GetProperty("type"), () => id);
            if (optional is not null) variables[name]!.AsObject()[optional] = id;
            declared.Add($"${name}: {SchemaWalk.Print(argument.GetProperty("type"))}");
            passed.Add($"{name}: ${name}");
        }
        var asks = root == "Mutation" ? "{ errors { code } }" : schema.IsLeaf(field.GetProperty("type")) ? "" : "{ __typename }";
        var call = $"asked: {SchemaWalk.NameOf(field)}{(passed.Count == 0 ? "" : $"({string.Join(", ", passed)})")} {asks}";
        return declared.Count == 0 ? ($"{root.ToLowerInvariant()} {{ {call} }}", null) : ($"{root.ToLowerInvariant()}({string.Join(", ", declared)}) {{ {call} }}", variables);
    }

    /// <summary>The first answer of a stream.</summary>
    private async Task<JsonElement> FirstAsync(string persona, string query, JsonObject? variables)
    {
        using var stop = new CancellationTokenSource(Patience);
        await foreach (var answer in EventStream.ReadAsync(sampled.Product, persona, query, variables, stop.Token)) return answer;
        throw new InvalidOperationException($"The stream of {query} was empty.");
    }

    /// <summary>What an answer comes to: codes of errors, NULL for nothing, DONE.</summary>
    private static IEnumerable<string> Codes(JsonElement answer)
    {
        if (answer.TryGetProperty("errors", out var errors)) return [.. errors.EnumerateArray().Select(CodeOf)];
        var asked = answer.GetProperty("data").EnumerateObject().First().Value;
        if (asked.ValueKind is JsonValueKind.Null) return ["NULL"];
        return asked.ValueKind is JsonValueKind.Object && asked.TryGetProperty("errors", out var problems) && problems.GetArrayLength() > 0
            ? [.. problems.EnumerateArray().Select(problem => problem.GetProperty("code").GetString()!)]
            : ["DONE"];
    }

    private static string CodeOf(JsonElement error) =>
        error.TryGetProperty("extensions", out var extensions) && extensions.TryGetProperty("code", out var code) ? code.GetString()! : error.ToString();

    /// <summary>One id of each kind that the council has; an action and an objective of a role title that the contributor holds.</summary>
    private async Task<string[]> OwnIds()
    {
        await sampled.Product.QueryAsync("stoke-administrator", """mutation { inviteMember(input: { email: "walk@example.org", roles: ["viewer"] }) { errors { code } } }""");
        var plan = await sampled.Product.QueryAsync("stoke-contributor", "{ council { id strategies { id metrics { id } } myActions(first: 1) { nodes { id objective { id } } } } }");
        var import = await sampled.Product.QueryAsync("stoke-lead", "mutation($json: String!) { importPack(input: { json: $json, idempotencyKey: \"walk\" }) { import { id } } }", new
        {
            json = """{"format":"equalitycloud.strategy-pack/1","id":"walk-test","revision":1,"strategy":{"title":"T","period":{"start":"2024-01-01","end":"2024-12-31"}}}""",
        });
        var access = await sampled.Product.QueryAsync("stoke-administrator", "{ members { members { id name } heldRoles { id } invitations { id } } apiClients { id } }");
        var council = plan.GetProperty("council");
        var mine = council.GetProperty("myActions").GetProperty("nodes")[0];
        var members = access.GetProperty("members");
        return
        [
            Id(council), Id(council.GetProperty("strategies")[0]), Id(council.GetProperty("strategies")[0].GetProperty("metrics")[0]), Id(mine), Id(mine.GetProperty("objective")),
            Id(import.GetProperty("importPack").GetProperty("import")),
            Id(members.GetProperty("members").EnumerateArray().Single(member => member.GetProperty("name").GetString() == "stoke-viewer")),
            Id((await sampled.Product.QueryAsync("stoke-administrator", "mutation { exportTenant(input: {}) { export { id } } }")).GetProperty("exportTenant").GetProperty("export")),
            Id(members.GetProperty("heldRoles")[0]), Id(members.GetProperty("invitations")[0]), Id(access.GetProperty("apiClients")[0]),
        ];
    }

    private static string Id(JsonElement thing) => thing.GetProperty("id").GetString()!;
}

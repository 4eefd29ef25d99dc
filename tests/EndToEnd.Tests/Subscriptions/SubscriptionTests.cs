using System.Text.Json;

using EqualityCloud.EndToEnd.Tests.Product;

namespace EqualityCloud.EndToEnd.Tests.Subscriptions;

/// <summary>What the product streams, over both transports, from the built process.</summary>
public sealed class SubscriptionTests(SampledProduct sampled) : IClassFixture<SampledProduct>
{
    private const string Changes = "subscription($after: Cursor) { changes(after: $after) { cursor kind id event version by } }";
    private const string Progress = "subscription($id: ID!) { importProgress(id: $id) { id status stepsDone steps } }";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private delegate IAsyncEnumerable<JsonElement> Stream(ProductProcess product, string persona, string query, object? variables, CancellationToken ct);

    private ProductProcess Product => sampled.Product;

    public static TheoryData<string> Transports => ["WebSocket", "EventStream"];

    [Theory]
    [MemberData(nameof(Transports))]
    public async Task Changes_OfACouncil_ReachItsOwnPeopleAndNobodyElse(string transport)
    {
        using var stop = new CancellationTokenSource(Patience);
        var ours = await CreateMetric("stoke-lead");
        var theirs = await CreateMetric("stockport-lead");

        var (own, foreign) = (await UntilAsync(transport, "stoke-viewer", ours, stop.Token), await UntilAsync(transport, "stockport-viewer", theirs, stop.Token));

        Assert.Equal(("METRIC", "metric.created", 1), (own[^1].GetProperty("kind").GetString(), own[^1].GetProperty("event").GetString(), own[^1].GetProperty("version").GetInt32()));
        // Had the first council's changes come to the second one, they would have come before its own newest.
        Assert.Empty(own.Select(IdOf).Intersect(foreign.Select(IdOf)));
    }

    [Theory]
    [MemberData(nameof(Transports))]
    public async Task Changes_FromNow_AreTheNewOnes(string transport)
    {
        using var stop = new CancellationTokenSource(Patience);
        var old = await CreateMetric("stockport-lead");
        await Product.QueryAsync("stockport-lead", "{ auditTrail(first: 1) { total } }");

        var first = AnyAsync(Read(transport)(Product, "stockport-viewer", Changes, null, stop.Token));
        var made = new List<string>();
        // Nobody is told when the stream is open, so the changes go on until it hears one.
        while (!first.IsCompleted)
        {
            made.Add(await CreateMetric("stockport-lead"));
            await Task.WhenAny(first, Task.Delay(100, stop.Token));
        }

        var heard = IdOf((await first).GetProperty("data").GetProperty("changes"));
        Assert.Contains(heard, made);
        Assert.NotEqual(old, heard);
    }

    [Theory]
    [MemberData(nameof(Transports))]
    public async Task Changes_OfACallerWithoutThePermission_AreRefused(string transport)
    {
        using var stop = new CancellationTokenSource(Patience);

        var answer = await AnyAsync(Read(transport)(Product, "west-midlands-analyst", Changes, null, stop.Token));

        Assert.Equal("FORBIDDEN", CodeOf(answer));
    }

    [Fact]
    public async Task Changes_OfAMemberWhoseRolesChange_End()
    {
        using var stop = new CancellationTokenSource(Patience);
        await CreateMetric("leicester-lead");
        var isChanged = false;
        await foreach (var _ in EventStream.ReadAsync(Product, "leicester-lead", Changes, new { after = "0" }, stop.Token))
        {
            if (isChanged) continue;
            isChanged = true;
            var members = (await Product.QueryAsync("leicester-administrator", "{ members { version members { id roles } } }")).GetProperty("members");
            var id = members.GetProperty("members").EnumerateArray().Single(member => member.GetProperty("roles").EnumerateArray().Any(role => role.GetString() == "strategy-lead")).GetProperty("id").GetString();
            var changed = await Product.QueryAsync(
                "leicester-administrator",
                "mutation($id: ID!, $version: Int!) { changeMemberRoles(input: { id: $id, version: $version, roles: [\"viewer\"] }) { errors { code } } }",
                new { id, version = members.GetProperty("version").GetInt32() });
            Assert.Equal(0, changed.GetProperty("changeMemberRoles").GetProperty("errors").GetArrayLength());
        }

        // The loop ends because the stream does: the server says that it is complete.
        Assert.True(isChanged);
    }

    [Theory]
    [MemberData(nameof(Transports))]
    public async Task Changes_FromACursor_GoOnWhereTheyWere(string transport)
    {
        using var stop = new CancellationTokenSource(Patience);
        var before = (await UntilAsync(transport, "stoke-viewer", await CreateMetric("stoke-lead"), stop.Token))[^1].GetProperty("cursor").GetString();
        var first = await CreateMetric("stoke-lead");
        var second = await CreateMetric("stoke-lead");

        var ids = new List<string?>();
        await foreach (var answer in Read(transport)(Product, "stoke-viewer", Changes, new { after = before }, stop.Token))
        {
            var change = answer.GetProperty("data").GetProperty("changes");
            if (IsCreation(change)) ids.Add(change.GetProperty("id").GetString());
            if (ids.Count == 2) break;
        }

        Assert.Equal([first, second], ids);
    }

    [Theory]
    [MemberData(nameof(Transports))]
    public async Task Progress_OfAnotherCouncilsImport_IsNull(string transport)
    {
        using var stop = new CancellationTokenSource(Patience);
        var id = await ImportPack();
        var answers = new List<string>();
        foreach (var unknown in new[] { id, "bm90IGFuIGlk", "?" })
        {
            await foreach (var answer in Read(transport)(Product, "stockport-lead", Progress, new { id = unknown }, stop.Token)) answers.Add(answer.GetRawText());
        }

        Assert.Equal(Enumerable.Repeat("""{"data":{"importProgress":null}}""", 3), answers);
        Assert.Equal("FORBIDDEN", CodeOf(await AnyAsync(Read(transport)(Product, "stoke-viewer", Progress, new { id }, stop.Token))));
    }

    [Theory]
    [MemberData(nameof(Transports))]
    public async Task Progress_OfAnImport_IsToldUntilItIsDone(string transport)
    {
        using var stop = new CancellationTokenSource(Patience);
        var id = await ImportPack();
        var seen = new List<JsonElement>();
        await foreach (var answer in Read(transport)(Product, "stoke-lead", Progress, new { id }, stop.Token)) seen.Add(answer.GetProperty("data").GetProperty("importProgress"));

        var last = seen[^1];
        Assert.Equal((id, "DONE"), (last.GetProperty("id").GetString(), last.GetProperty("status").GetString()));
        Assert.Equal(last.GetProperty("steps").GetInt32(), last.GetProperty("stepsDone").GetInt32());
        Assert.All(seen.SkipLast(1), progress => Assert.Equal("RUNNING", progress.GetProperty("status").GetString()));
    }

    private static Stream Read(string transport) => transport is "WebSocket" ? SocketStream.ReadAsync : EventStream.ReadAsync;

    private static bool IsCreation(JsonElement change) => change.GetProperty("event").GetString() == "metric.created";

    private static string? CodeOf(JsonElement answer) => answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();

    private static string IdOf(JsonElement change) => change.GetProperty("id").GetString()!;

    /// <summary>All changes of the caller's council from the beginning to the creation of a thing.</summary>
    private async Task<List<JsonElement>> UntilAsync(string transport, string persona, string id, CancellationToken ct)
    {
        var changes = new List<JsonElement>();
        await foreach (var answer in Read(transport)(Product, persona, Changes, new { after = "0" }, ct))
        {
            changes.Add(answer.GetProperty("data").GetProperty("changes"));
            if (IdOf(changes[^1]) == id) break;
        }
        return changes;
    }

    private static async Task<JsonElement> AnyAsync(IAsyncEnumerable<JsonElement> answers)
    {
        await foreach (var answer in answers) return answer;
        throw new InvalidOperationException("The stream was empty.");
    }

    private async Task<string> CreateMetric(string persona)
    {
        var created = (await Product.QueryAsync(persona,
            "mutation { createMetric(input: { details: { title: \"Sickness absence\", direction: LOWER } }) { metric { id } errors { code field message } } }")).GetProperty("createMetric");
        Assert.True(created.GetProperty("metric").ValueKind is JsonValueKind.Object, created.ToString());
        return created.GetProperty("metric").GetProperty("id").GetString()!;
    }

    private async Task<string> ImportPack()
    {
        var pack = await File.ReadAllTextAsync(Path.Combine(GraphiQL.Installed.Root, "samples", "stoke-social-care-wres-2022.json"));
        var import = (await Product.QueryAsync("stoke-lead", "mutation($json: String!) { importPack(input: { json: $json }) { import { id } errors { code field message } } }", new { json = pack })).GetProperty("importPack");
        Assert.True(import.GetProperty("import").ValueKind is JsonValueKind.Object, import.ToString());
        return import.GetProperty("import").GetProperty("id").GetString()!;
    }
}

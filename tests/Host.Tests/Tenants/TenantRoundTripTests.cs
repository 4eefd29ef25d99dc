using System.Diagnostics;
using System.IO.Compression;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

using EqualityCloud.EndToEnd.Tests.Product;
using EqualityCloud.Host.Tests.SignIn;

namespace EqualityCloud.Host.Tests.Tenants;

/// <summary>
/// A tenant leaves one running process and comes to life again in another: exported, deleted when the grace period is over, imported into an empty instance that
/// is run for real with another sign-in provider, and there the same as before, its history and the chain of its trail included.
/// </summary>
public sealed class TenantRoundTripTests : IDisposable
{
    private const string Platform = "platform-administrator";
    private const string Administrator = "stoke-administrator";
    private const string Lead = "stoke-lead";
    private const string Viewer = "stoke-viewer";
    private const string Program = "stoke-integrator";
    private const string Web = "https://equality.example.gov.uk";

    /// <summary>Kinds whose states say what was done with the tenant last: its trail, and when its programs last called.</summary>
    private static readonly string[] Going = ["audit", "auditpage", "apiclients"];

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly DataDirectory _oldData = new();
    private readonly DataDirectory _newData = new();
    private readonly TestCertificate _certificate = new();

    public void Dispose()
    {
        _certificate.Dispose();
        _oldData.Dispose();
        _newData.Dispose();
    }

    [Fact]
    public async Task Tenant_ExportedDeletedAndImportedElsewhere_IsTheSameTenant()
    {
        await using var old = await ProductProcess.StartAsync(["--development", "--port", "0", "--data", _oldData.Path], new() { ["Tenants__DeletionGrace"] = "00:00:05" });
        await WorkAsync(old);
        var before = await ReadAsync(old);
        var first = await ExportAsync(old);
        await DeleteAsync(old, first);

        await using var provider = await StubProvider.StartAsync(_certificate);
        await using var fresh = await StartFreshAsync(provider);
        Assert.Equal(HttpStatusCode.Forbidden, await TryAsync(fresh));
        await ImportAsync(fresh, first);
        var after = await ReadAsync(fresh);

        Assert.True(JsonNode.DeepEquals(before.Content, after.Content), $"Before:\n{before.Content}\nAfter:\n{after.Content}");
        Assert.True(before.Trail.Count > 100, $"The trail has {before.Trail.Count} lines only.");
        Assert.Equal(before.Trail, after.Trail.Take(before.Trail.Count));
        AssertSame(first, await ExportAsync(fresh));
        await AssertGoesOnAsync(fresh);
    }

    /// <summary>Something of each kind: figures that were corrected and taken back, a report, an invitation, a holding.</summary>
    private static async Task WorkAsync(ProductProcess product)
    {
        var plan = (await product.QueryAsync(Lead, "{ council { strategies { objectives { id actions { id } } } } }")).GetProperty("council").GetProperty("strategies")[0].GetProperty("objectives")[0];
        var metric = (await DoneAsync(product, Lead, "createMetric", """input: { details: { title: "Sickness absence", direction: LOWER } }""", "metric { id }")).GetProperty("metric").GetProperty("id").GetString();
        // More than a page of the trail.
        foreach (var count in Enumerable.Range(20, 60))
        {
            await DoneAsync(product, Lead, "recordObservation",
                $$"""input: { metricId: "{{metric}}", observation: { period: { start: "2024-04-01", end: "2025-03-31" }, figures: [{ group: "all", numerator: {{count}}, denominator: 100 }] } }""");
        }
        var update = """update: { date: "2025-05-01", progress: "Half of it is done" }""";
        await DoneAsync(product, Lead, "recordObjectiveUpdate", $$"""input: { id: "{{plan.GetProperty("id").GetString()}}", {{update}} }""");
        await DoneAsync(product, Lead, "recordActionUpdate", $$"""input: { id: "{{plan.GetProperty("actions")[0].GetProperty("id").GetString()}}", {{update}} }""");
        await DoneAsync(product, Administrator, "inviteMember", """input: { email: "new@example.org", roles: ["viewer"] }""");
        await product.QueryAsync(Program, "{ me { actor } }");
    }

    private static async Task<JsonElement> DoneAsync(ProductProcess product, string persona, string mutation, string input, string asks = "")
    {
        var done = (await product.QueryAsync(persona, $$"""mutation { {{mutation}}({{input}}) { {{asks}} errors { code field message } } }""")).GetProperty(mutation);
        Assert.True(done.GetProperty("errors").GetArrayLength() == 0, $"{mutation}: {done}");
        return done;
    }

    /// <summary>All that the tenant's people can read: its plans whole, figures with their history, members, the trail.</summary>
    private static async Task<(JsonNode Content, List<string> Trail)> ReadAsync(ProductProcess product)
    {
        const string History = "history(first: 100) { total lines { number actor at item { __typename } } }";
        var council = (await product.QueryAsync(Lead, """
            { council { id version name code profile { name employees areaCodes { code validFrom validTo successors } } strategies { id objectives { id } } metrics(first: 50) { nodes { id } } } }
            """)).GetProperty("council");
        var content = new JsonObject
        {
            ["council"] = Node(council),
            ["members"] = Node(await product.QueryAsync(Administrator, "{ members { version members { id actor name email roles joinedAt } heldRoles { id title from until } invitations { id email status expires } } }")),
            ["clients"] = Node(await product.QueryAsync(Administrator, "{ apiClients { id subject name scopes expires registeredAt } }")),
        };
        foreach (var strategy in council.GetProperty("strategies").EnumerateArray())
        {
            await ReadAsync(strategy, "query($id: ID!) { strategyPack(strategyId: $id) strategy(id: $id) { version status packRevision } }");
            foreach (var objective in strategy.GetProperty("objectives").EnumerateArray()) await ReadAsync(objective, $"query($id: ID!) {{ objective(id: $id) {{ version status progress actions {{ id status }} {History} }} }}");
        }
        foreach (var metric in council.GetProperty("metrics").GetProperty("nodes").EnumerateArray())
        {
            await ReadAsync(metric, $"query($id: ID!) {{ metric(id: $id) {{ version name status observations {{ period status value groups {{ group numerator denominator }} }} targets {{ key value dueDate }} {History} }} }}");
        }
        var verification = (await product.QueryAsync(Lead, "{ auditVerification { intact entries firstBroken } }")).GetProperty("auditVerification");
        Assert.True(verification.GetProperty("intact").GetBoolean(), $"{verification}");
        return (content, await TrailAsync(product));

        async Task ReadAsync(JsonElement thing, string query)
        {
            var id = thing.GetProperty("id").GetString()!;
            content[id] = Node(await product.QueryAsync(Lead, query, new { id }));
        }

        static JsonNode? Node(JsonElement element) => JsonNode.Parse(element.GetRawText());
    }

    /// <summary>Every line of the trail with its hash, oldest first.</summary>
    private static async Task<List<string>> TrailAsync(ProductProcess product)
    {
        var lines = new List<string>();
        for (long? before = null; ;)
        {
            var trail = (await product.QueryAsync(Lead, "query($before: Long) { auditTrail(first: 200, before: $before) { next entries { sequence at actor event subject version hash values { name value } } } }", new { before })).GetProperty("auditTrail");
            lines.AddRange(trail.GetProperty("entries").EnumerateArray().Select(line => line.GetRawText()));
            if (trail.GetProperty("next").ValueKind is JsonValueKind.Null) break;
            before = trail.GetProperty("next").GetInt64();
        }
        lines.Reverse();
        return lines;
    }

    private static async Task<byte[]> ExportAsync(ProductProcess product)
    {
        var id = (await DoneAsync(product, Administrator, "exportTenant", "input: {}", "export { id }")).GetProperty("export").GetProperty("id").GetString();
        JsonElement export;
        for (var since = Stopwatch.StartNew(); ; await Task.Delay(50))
        {
            export = (await product.QueryAsync(Administrator, $$"""{ tenantExport(id: "{{id}}") { status path oneMoment } }""")).GetProperty("tenantExport");
            if (export.GetProperty("status").GetString() == "DONE") break;
            Assert.True(since.Elapsed < Patience, $"The export does not end: {export}");
        }
        Assert.True(export.GetProperty("oneMoment").GetBoolean());
        using var request = new HttpRequestMessage(HttpMethod.Get, export.GetProperty("path").GetString());
        using var answer = await product.SendAsync(Administrator, request);
        return await answer.Content.ReadAsByteArrayAsync();
    }

    /// <summary>Within the grace period all is as it was; after it nothing is left but the certificate, which counts what the archive holds.</summary>
    private static async Task DeleteAsync(ProductProcess product, byte[] archive)
    {
        await DoneAsync(product, Administrator, "requestTenantDeletion", "input: {}");
        var planned = (await product.QueryAsync(Administrator, "{ ownTenant { id status deletion { requestedBy due } } }")).GetProperty("ownTenant");
        Assert.Equal(("ACTIVE", Administrator), (planned.GetProperty("status").GetString(), planned.GetProperty("deletion").GetProperty("requestedBy").GetString()));
        JsonElement tenant;
        for (var since = Stopwatch.StartNew(); ; await Task.Delay(200))
        {
            // Whoever asks again when the time is over sets it off, as the reminder would within the hour.
            await product.PostAsync(Administrator, "mutation { requestTenantDeletion(input: {}) { errors { code } } }");
            tenant = (await product.QueryAsync(Platform, "query($id: ID!) { tenant(id: $id) { status certificate { requestedBy requestedAt startedAt completedAt archives states { kind count } } } }", new { id = planned.GetProperty("id").GetString() })).GetProperty("tenant");
            if (tenant.GetProperty("status").GetString() == "DELETED") break;
            Assert.True(since.Elapsed < Patience, $"The deletion does not end: {tenant}");
        }
        var certificate = tenant.GetProperty("certificate");
        Assert.True(certificate.GetProperty("startedAt").GetDateTimeOffset() >= planned.GetProperty("deletion").GetProperty("due").GetDateTimeOffset());
        Assert.Equal(1, certificate.GetProperty("archives").GetInt32());
        var removed = certificate.GetProperty("states").EnumerateArray().ToDictionary(states => states.GetProperty("kind").GetString()!, states => states.GetProperty("count").GetInt64());
        Assert.All(Read(archive), file => Assert.True(removed[file.Key] >= file.Value.Count, $"{file.Key}: {removed[file.Key]} of {file.Value.Count}"));
        Assert.Equal("TENANT_DELETED", (await product.PostAsync(Lead, "{ me { actor } }")).GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    /// <summary>An instance that has nothing but its first administrator. It has the audit key of the old one, without which nobody could verify the trail.</summary>
    private async Task<ProductProcess> StartFreshAsync(StubProvider provider)
    {
        var fresh = await ProductProcess.StartAsync(["--data", _newData.Path, "--urls", "http://127.0.0.1:0"], new Dictionary<string, string>(provider.Settings(_certificate, new Uri(Web)))
        {
            ["Audit__Key"] = (await File.ReadAllTextAsync(Path.Combine(_oldData.Path, "audit.key"))).Trim(),
        });
        fresh.Give(Platform, provider.AccessToken(StubProvider.FirstAdministrator));
        // The same people at another provider that calls them by the same ids. Its tokens name no tenant: the instance has to know where they belong.
        foreach (var subject in new[] { Administrator, Lead, Viewer, Program }) fresh.Give(subject, provider.AccessToken(subject));
        return fresh;
    }

    private static async Task<HttpStatusCode> TryAsync(ProductProcess product)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={me{actor}}");
        using var answer = await product.SendAsync(Lead, request);
        return answer.StatusCode;
    }

    private static async Task ImportAsync(ProductProcess product, byte[] archive)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/platform/tenants/import") { Content = new ByteArrayContent(archive) };
        using var answer = await product.SendAsync(Platform, request);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Two archives hold the same states, byte for byte, but for what was done since the first: their trails have the same beginning.</summary>
    private static void AssertSame(byte[] first, byte[] second)
    {
        var (old, fresh) = (Read(first), Read(second));
        Assert.Equal(old.Keys.Order(), fresh.Keys.Order());
        foreach (var kind in old.Keys.Except(Going)) Assert.Equal(old[kind], fresh[kind]);
        Assert.NotEmpty(old["auditpage"]);
        foreach (var (key, page) in old["auditpage"]) Assert.Equal(page, fresh["auditpage"][key]);
    }

    private static Dictionary<string, SortedDictionary<string, string>> Read(byte[] archive)
    {
        using var zip = new ZipArchive(new MemoryStream(archive));
        return zip.Entries.Where(entry => entry.FullName.EndsWith(".jsonl", StringComparison.Ordinal)).ToDictionary(entry => Path.GetFileNameWithoutExtension(entry.FullName), entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return new SortedDictionary<string, string>(
                reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).ToDictionary(line => $"{JsonDocument.Parse(line).RootElement.GetProperty("key")}/{JsonDocument.Parse(line).RootElement.GetProperty("name")}"), StringComparer.Ordinal);
        });
    }

    /// <summary>It is a tenant like any other: roles hold, it can be written to, its programs are let in, and the chain goes on.</summary>
    private static async Task AssertGoesOnAsync(ProductProcess product)
    {
        Assert.Equal("FORBIDDEN", (await product.PostAsync(Viewer, "{ auditTrail(first: 1) { total } }")).GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal("INTEGRATOR", (await product.QueryAsync(Program, "{ me { kind } }")).GetProperty("me").GetProperty("kind").GetString());
        await DoneAsync(product, Lead, "createStrategy", """input: { details: { title: "The next one", period: { start: "2026-04-01", end: "2027-03-31" } } }""");
        for (var since = Stopwatch.StartNew(); !(await TrailAsync(product)).Any(line => line.Contains("strategy.created", StringComparison.Ordinal) && line.Contains("The next one", StringComparison.Ordinal)); await Task.Delay(50))
        {
            Assert.True(since.Elapsed < Patience, "The trail does not go on.");
        }
        Assert.True((await product.QueryAsync(Lead, "{ auditVerification { intact } }")).GetProperty("auditVerification").GetProperty("intact").GetBoolean());
    }
}

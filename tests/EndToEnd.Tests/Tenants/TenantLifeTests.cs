using System.Diagnostics;
using System.Net;
using System.Security.Cryptography;
using System.Text.Json;

using EqualityCloud.EndToEnd.Tests.Product;

namespace EqualityCloud.EndToEnd.Tests.Tenants;

/// <summary>The life of a tenant through the running product: onboarded, suspended, exported and deleted. That an archive is the same tenant again elsewhere is shown by <c>TenantRoundTripTests</c> in Host.Tests, which has a second sign-in provider.</summary>
public sealed class TenantLifeTests
{
    private const string Platform = "platform-administrator";
    private const string Administrator = "leicester-administrator";
    private const string Lead = "leicester-lead";

    [Fact]
    public async Task Tenant_ExportedAndDeleted_LeavesAnArchiveAndACertificate()
    {
        using var data = new DataDirectory();
        await using var product = await ProductProcess.StartAsync(["--development", "--port", "0", "--data", data.Path], new() { ["Tenants__DeletionGrace"] = "00:00:00" });
        var id = await IdOfAsync(product, "Leicester City Council");

        var (archive, sha256) = await ExportAsync(product);
        Assert.Equal(sha256, Convert.ToHexStringLower(SHA256.HashData(archive)));
        Assert.Equal(HttpStatusCode.Forbidden, (await ImportAsync(product, "stoke-administrator", archive)).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await ImportAsync(product, Platform, archive)).StatusCode);
        Assert.Equal("FORBIDDEN", (await product.QueryAsync(Lead, "mutation { requestTenantDeletion(input: {}) { errors { code } } }")).GetProperty("requestTenantDeletion").GetProperty("errors")[0].GetProperty("code").GetString());

        await DeleteAsync(product, id);

        Assert.Null(await RefusalAsync(product, "stoke-lead"));
    }

    [Fact]
    public async Task Platform_OnboardsACouncilOfTheRegister_Once()
    {
        const string Onboard = """mutation { onboardTenant(input: { kind: COUNCIL, code: "E07000178" }) { tenant { id name } errors { code } } }""";
        using var data = new DataDirectory();
        await using var product = await ProductProcess.StartDevelopmentAsync(data.Path, "--empty");

        Assert.Equal("FORBIDDEN", (await product.QueryAsync("stoke-administrator", Onboard)).GetProperty("onboardTenant").GetProperty("errors")[0].GetProperty("code").GetString());
        Assert.Equal("Oxford City Council", (await product.QueryAsync(Platform, Onboard)).GetProperty("onboardTenant").GetProperty("tenant").GetProperty("name").GetString());
        Assert.Equal("ALREADY_EXISTS", (await product.QueryAsync(Platform, Onboard)).GetProperty("onboardTenant").GetProperty("errors")[0].GetProperty("code").GetString());
    }

    [Fact]
    public async Task Tenant_Suspended_IsTurnedAwayWithinSecondsUntilItIsResumed()
    {
        using var data = new DataDirectory();
        await using var product = await ProductProcess.StartDevelopmentAsync(data.Path, "--empty");
        var id = await IdOfAsync(product, "Leicester City Council");
        var version = (await TenantAsync(product, id)).GetProperty("version").GetInt32();

        Assert.Equal("NOT_FOUND", await ErrorOfAsync(product, "stoke-administrator", "suspendTenant", id, version, ", reason: \"Rivalry\""));
        Assert.Null(await ErrorOfAsync(product, Platform, "suspendTenant", id, version, ", reason: \"No contract\""));
        var since = Stopwatch.StartNew();
        while (await RefusalAsync(product) != "TENANT_SUSPENDED") Assert.True(since.Elapsed < TimeSpan.FromSeconds(5), "The tenant is still let in after 5 s.");
        Assert.Null(await RefusalAsync(product, "stoke-lead"));
        var suspended = await TenantAsync(product, id);
        Assert.Equal(("SUSPENDED", "No contract"), (suspended.GetProperty("status").GetString(), suspended.GetProperty("suspendedBecause").GetString()));

        Assert.Null(await ErrorOfAsync(product, Platform, "resumeTenant", id, suspended.GetProperty("version").GetInt32()));
        since.Restart();
        while (await RefusalAsync(product) is not null) Assert.True(since.Elapsed < TimeSpan.FromSeconds(5), "The tenant is still shut out after 5 s.");
    }

    [Fact]
    public async Task Platform_ListsTenants_AndReadsNoContent()
    {
        using var data = new DataDirectory();
        await using var product = await ProductProcess.StartDevelopmentAsync(data.Path, "--empty");

        var names = (await product.QueryAsync(Platform, "{ tenants { tenants { name kind code } next } }")).GetProperty("tenants").GetProperty("tenants").EnumerateArray().Select(tenant => tenant.GetProperty("name").GetString()).Order();
        Assert.Equal(["Leicester City Council", "North West regional body", "Stockport Metropolitan Borough Council", "Stoke-on-Trent City Council", "West Midlands regional body"], names);
        Assert.Equal("FORBIDDEN", (await product.PostAsync("stoke-administrator", "{ tenants { next } }")).GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal(JsonValueKind.Null, (await product.QueryAsync(Platform, "{ council { id } }")).GetProperty("council").ValueKind);
    }

    private static async Task<string> IdOfAsync(ProductProcess product, string name) =>
        (await product.QueryAsync(Platform, "{ tenants { tenants { id name } } }")).GetProperty("tenants").GetProperty("tenants").EnumerateArray()
            .Single(tenant => tenant.GetProperty("name").GetString() == name).GetProperty("id").GetString()!;

    private static async Task<(byte[] Archive, string Sha256)> ExportAsync(ProductProcess product)
    {
        Assert.Equal("FORBIDDEN", (await product.QueryAsync(Lead, "mutation { exportTenant(input: {}) { errors { code } } }")).GetProperty("exportTenant").GetProperty("errors")[0].GetProperty("code").GetString());
        var export = (await product.QueryAsync(Administrator, "mutation { exportTenant(input: {}) { export { id } errors { code } } }")).GetProperty("exportTenant").GetProperty("export");
        var query = $$"""{ tenantExport(id: "{{export.GetProperty("id").GetString()}}") { status path sha256 bytes states statesDone oneMoment } }""";
        for (var since = Stopwatch.StartNew(); ; await Task.Delay(50))
        {
            export = (await product.QueryAsync(Administrator, query)).GetProperty("tenantExport");
            if (export.GetProperty("status").GetString() == "DONE") break;
            Assert.True(since.Elapsed < TimeSpan.FromMinutes(1), $"The export does not end: {export}");
        }
        Assert.True(export.GetProperty("oneMoment").GetBoolean());
        using var request = new HttpRequestMessage(HttpMethod.Get, export.GetProperty("path").GetString());
        using var answer = await product.SendAsync(Administrator, request);
        var archive = await answer.Content.ReadAsByteArrayAsync();
        Assert.Equal(export.GetProperty("bytes").GetInt64(), archive.Length);
        using var byLead = new HttpRequestMessage(HttpMethod.Get, export.GetProperty("path").GetString());
        Assert.Equal(HttpStatusCode.NotFound, (await product.SendAsync(Lead, byLead)).StatusCode);
        using var byStranger = new HttpRequestMessage(HttpMethod.Get, export.GetProperty("path").GetString());
        Assert.Equal(HttpStatusCode.NotFound, (await product.SendAsync("stoke-administrator", byStranger)).StatusCode);
        return (archive, export.GetProperty("sha256").GetString()!);
    }

    private static async Task DeleteAsync(ProductProcess product, string id)
    {
        await product.QueryAsync(Administrator, "mutation { requestTenantDeletion(input: {}) { errors { code } } }");
        var certificate = default(JsonElement);
        for (var since = Stopwatch.StartNew(); ; await Task.Delay(100))
        {
            var tenant = await TenantAsync(product, id);
            certificate = tenant.GetProperty("certificate");
            if (tenant.GetProperty("status").GetString() == "DELETED") break;
            Assert.True(since.Elapsed < TimeSpan.FromMinutes(1), $"The deletion does not end: {tenant}");
        }
        Assert.Contains("metric", certificate.GetProperty("states").EnumerateArray().Select(states => states.GetProperty("kind").GetString()));
        Assert.Equal(1, certificate.GetProperty("archives").GetInt32());
        Assert.Equal("TENANT_DELETED", await RefusalAsync(product));
    }

    private static async Task<HttpResponseMessage> ImportAsync(ProductProcess product, string persona, byte[] archive)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/platform/tenants/import") { Content = new ByteArrayContent(archive) };
        return await product.SendAsync(persona, request);
    }

    private static async Task<JsonElement> TenantAsync(ProductProcess product, string id) =>
        (await product.QueryAsync(Platform, "query($id: ID!) { tenant(id: $id) { version status suspendedBecause certificate { completedAt archives states { kind count } } } }", new { id })).GetProperty("tenant");

    /// <summary>The code of a refusal before GraphQL; null where the caller is let in.</summary>
    private static async Task<string?> RefusalAsync(ProductProcess product, string persona = Lead) =>
        (await product.PostAsync(persona, "{ me { actor } }")).TryGetProperty("errors", out var errors) ? errors[0].GetProperty("extensions").GetProperty("code").GetString() : null;

    private static async Task<string?> ErrorOfAsync(ProductProcess product, string persona, string mutation, string id, int version, string more = "") =>
        (await product.QueryAsync(persona, $$"""mutation($id: ID!) { done: {{mutation}}(input: { id: $id, version: {{version}}{{more}} }) { errors { code } } }""", new { id }))
            .GetProperty("done").GetProperty("errors") is { } errors && errors.GetArrayLength() > 0 ? errors[0].GetProperty("code").GetString() : null;
}

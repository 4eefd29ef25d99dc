using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

using EqualityCloud.EndToEnd.Tests.GraphiQL;
using EqualityCloud.EndToEnd.Tests.Product;

namespace EqualityCloud.EndToEnd.Tests.SignIn;

/// <summary>What is refused stands in the trail of the tenant that it was about, summed up for each caller, and tells nothing of who is not known there.</summary>
public sealed class RefusalTests
{
    private const int Burst = 300;

    [Fact]
    public async Task Refusals_OfSignInsAndOfRoles_StandInTheTrailOfTheirTenant()
    {
        Installed.Check();
        using var data = new DataDirectory();
        await using var product = await ProductProcess.StartAsync(
            ["--development", "--port", "0", "--data", data.Path, "--empty", "--provider", Installed.ProviderFolder], new() { ["Audit__RefusalsEvery"] = "00:00:01" });
        using var guest = new Visitor(new Uri($"http://localhost:{product.Address.Port}"));
        using var thief = new Visitor(new Uri($"http://localhost:{product.Address.Port}"));
        using var late = new Visitor(new Uri($"http://localhost:{product.Address.Port}"));

        var tenant = await ForbidAsync(product);
        await AbuseInvitationAsync(product, guest, thief);
        await TryToEnterAsync(thief, tenant);
        await TryWhileSuspendedAsync(product, late);

        var told = await Trail.RefusalsAsync(
            () => product.QueryAsync("stockport-administrator", Trail.Query), ["FORBIDDEN", "LAST_ADMINISTRATOR", "INVITATION_INVALID", "NO_ACCESS", "TENANT_SUSPENDED"]);
        Assert.Equal(Burst + 2, told.Where(line => line is { Code: "FORBIDDEN", Subject: "caller/stockport-viewer" }).Sum(line => line.Count));
        Assert.Equal(1, told.Where(line => line is { Code: "LAST_ADMINISTRATOR", Subject: "caller/stockport-administrator" }).Sum(line => line.Count));
        Assert.Equal(1, Unknown("INVITATION_INVALID"));
        Assert.Equal(1, Unknown("NO_ACCESS"));
        Assert.True(told.Where(line => line is { Code: "TENANT_SUSPENDED", Subject: "caller/stockport-lead" }).Sum(line => line.Count) >= 1);
        // A burst is a few lines, however many requests it had.
        Assert.InRange(told.Count, 5, 40);
        // Another tenant, and the platform, hear nothing of it.
        Assert.DoesNotContain("stockport", (await product.QueryAsync("stoke-administrator", Trail.Query)).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("stockport", (await product.QueryAsync("platform-administrator", Trail.Query)).ToString(), StringComparison.Ordinal);

        long Unknown(string code) => told.Where(line => line.Code == code && line.Subject.StartsWith("caller/unknown-", StringComparison.Ordinal)).Sum(line => line.Count);
    }

    [Fact]
    public async Task Refusals_OfATokenThatIsNotValid_StandInThePlatformsTrail_AlsoWhenTheProcessEnds()
    {
        using var data = new DataDirectory();
        // The sums would come in an hour: it is the end of the process that brings them.
        await using var product = await ProductProcess.StartAsync(["--development", "--port", "0", "--data", data.Path, "--empty"], new() { ["Audit__RefusalsEvery"] = "01:00:00" });
        for (var i = 0; i < 5; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = "{ me { actor } }" }) };
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "forged");
            using var answer = await product.Http.SendAsync(request);
            Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        }

        Assert.Equal(0, await product.StopAsync());
        await product.StartAsync();

        var told = await Trail.RefusalsAsync(() => product.QueryAsync("platform-administrator", Trail.Query), ["INVALID_TOKEN"]);
        Assert.Equal(5, Assert.Single(told).Count);
        Assert.Matches("^caller/unknown-[0-9a-f]{8}$", told[0].Subject);
    }

    /// <summary>A viewer asks for what it may not, by query, by mutation and by file; an administrator would leave nobody in charge. Answers the tenant's id.</summary>
    private static async Task<string> ForbidAsync(ProductProcess product)
    {
        await Parallel.ForAsync(0, Burst, async (_, ct) => Assert.Equal("FORBIDDEN", CodeOf(await product.PostAsync("stockport-viewer", "{ auditTrail(first: 1) { total } }", ct: ct))));
        var written = await product.QueryAsync("stockport-viewer", """mutation { createMetric(input: { details: { title: "Sickness", direction: LOWER } }) { errors { code } } }""");
        Assert.Equal("FORBIDDEN", written.GetProperty("createMetric").GetProperty("errors")[0].GetProperty("code").GetString());
        using var upload = new HttpRequestMessage(HttpMethod.Post, "/files/imports/action-plan") { Content = new StringContent("") };
        using var refused = await product.SendAsync("stockport-viewer", upload);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);

        var members = (await product.QueryAsync("stockport-administrator", "{ members { version members { id roles } } ownTenant { id } }"));
        var list = members.GetProperty("members");
        var administrator = list.GetProperty("members").EnumerateArray().Single(member => member.GetProperty("roles")[0].GetString() == "administrator").GetProperty("id").GetString();
        var removed = await product.QueryAsync("stockport-administrator", "mutation($id: ID!, $v: Int!) { removeMember(input: { id: $id, version: $v }) { errors { code } } }", new { id = administrator, v = list.GetProperty("version").GetInt32() });
        Assert.Equal("LAST_ADMINISTRATOR", removed.GetProperty("removeMember").GetProperty("errors")[0].GetProperty("code").GetString());
        return members.GetProperty("ownTenant").GetProperty("id").GetString()!;
    }

    private static async Task AbuseInvitationAsync(ProductProcess product, Visitor guest, Visitor thief)
    {
        await product.QueryAsync("stockport-administrator", """mutation { inviteMember(input: { email: "new@example.org", roles: ["viewer"] }) { errors { code } } }""");
        var link = SentMail.LinkTo(product, "new@example.org");
        using var welcome = await guest.SignInAsync("north-west-analyst", link.Query[1..]);
        using var again = await thief.SignInAsync("west-midlands-analyst", link.Query[1..]);
        Assert.Equal(HttpStatusCode.Redirect, welcome.StatusCode);
        Assert.Equal("INVITATION_INVALID", Assert.Single(again.Headers.GetValues("X-EqualityCloud-Code")));
    }

    private static async Task TryToEnterAsync(Visitor thief, string tenant)
    {
        var id = Convert.FromBase64String(tenant.PadRight((tenant.Length + 3) / 4 * 4, '='));
        using var refused = await thief.SignInAsync("west-midlands-analyst", $"tenant={System.Text.Encoding.UTF8.GetString(id).Split(':')[^1]}");
        Assert.Equal("NO_ACCESS", Assert.Single(refused.Headers.GetValues("X-EqualityCloud-Code")));
        Assert.DoesNotContain("Stockport", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static async Task TryWhileSuspendedAsync(ProductProcess product, Visitor visitor)
    {
        var tenant = (await product.QueryAsync("platform-administrator", "{ tenants { tenants { id name version } } }")).GetProperty("tenants").GetProperty("tenants").EnumerateArray()
            .Single(tenant => tenant.GetProperty("name").GetString() == "Stockport Metropolitan Borough Council");
        var id = tenant.GetProperty("id").GetString();
        var version = tenant.GetProperty("version").GetInt32();
        await product.QueryAsync("platform-administrator", "mutation($id: ID!, $v: Int!) { suspendTenant(input: { id: $id, version: $v, reason: \"No contract\" }) { errors { code } } }", new { id, v = version });
        await UntilAsync(async () => CodeOf(await product.PostAsync("stockport-viewer", "{ me { actor } }")) == "TENANT_SUSPENDED");

        using var refused = await visitor.SignInAsync("stockport-lead");
        Assert.Equal((HttpStatusCode.Forbidden, "TENANT_SUSPENDED"), (refused.StatusCode, Assert.Single(refused.Headers.GetValues("X-EqualityCloud-Code"))));

        await product.QueryAsync("platform-administrator", "mutation($id: ID!, $v: Int!) { resumeTenant(input: { id: $id, version: $v }) { errors { code } } }", new { id, v = version + 1 });
        await UntilAsync(async () => CodeOf(await product.PostAsync("stockport-viewer", "{ me { actor } }")) is null);
    }

    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!await holds()) await Task.Delay(100, limit.Token);
    }

    private static string? CodeOf(JsonElement answer) => answer.TryGetProperty("errors", out var errors) ? errors[0].GetProperty("extensions").GetProperty("code").GetString() : null;
}

using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace EqualityCloud.EndToEnd.Tests.SignIn;

/// <summary>Signing in through the real provider, and all that must not work.</summary>
public sealed class SignInTests(SignInProduct signIn) : IClassFixture<SignInProduct>
{
    private const string CodeHeader = "X-EqualityCloud-Code";

    [Fact]
    public async Task SignIn_ThroughTheProvider_OpensASessionAndGoesWhereItWasAskedTo()
    {
        using var visitor = signIn.Visit();

        using var answer = await visitor.SignInAsync("stoke-lead", "returnTo=/strategies%3Ftab%3Dall");

        Assert.Equal("/strategies?tab=all", answer.Headers.Location?.OriginalString);
        var session = await visitor.SessionAsync();
        Assert.True(session.GetProperty("signedIn").GetBoolean());
        Assert.Equal("stoke-lead", session.GetProperty("name").GetString());
        Assert.Equal("council", session.GetProperty("tenant").GetProperty("kind").GetString());
        Assert.Equal("Stoke-on-Trent City Council", session.GetProperty("tenant").GetProperty("name").GetString());
        Assert.Equal(["strategy-lead"], session.GetProperty("roles").EnumerateArray().Select(role => role.GetString()));
        Assert.Contains("EDIT_STRATEGIES", session.GetProperty("permissions").EnumerateArray().Select(permission => permission.GetString()));
        Assert.True(session.GetProperty("expiresAt").GetDateTimeOffset() > DateTimeOffset.UtcNow);
    }

    [Fact]
    public async Task Session_OfNobody_SaysSo()
    {
        using var visitor = signIn.Visit();

        Assert.Equal("""{"signedIn":false}""", (await visitor.SessionAsync()).GetRawText());
        Assert.Equal(HttpStatusCode.Unauthorized, (await visitor.AskAsync("{ me { actor } }")).Status);
    }

    [Fact]
    public async Task SessionCookie_WithoutTheHeader_IsNobodys()
    {
        using var visitor = signIn.Visit();
        using var signedIn = await visitor.SignInAsync("stoke-lead");

        var (status, _) = await visitor.AskAsync("{ me { actor } }", withHeader: false);
        using var signOut = await visitor.PostAsync("/auth/sign-out", withHeader: false);

        Assert.Equal(HttpStatusCode.Unauthorized, status);
        Assert.Equal(HttpStatusCode.Forbidden, signOut.StatusCode);
        Assert.True((await visitor.SessionAsync()).GetProperty("signedIn").GetBoolean());
    }

    [Fact]
    public async Task SignOut_OfOneBrowser_EndsItsCookieForGoodAndNoOther()
    {
        using var work = signIn.Visit();
        using var home = signIn.Visit();
        using var first = await work.SignInAsync("stockport-lead");
        using var second = await home.SignInAsync("stockport-lead");
        var kept = work.Cookies.Single(cookie => cookie.Name == "equalitycloud");

        using var answer = await work.PostAsync("/auth/sign-out", withHeader: true);
        work.Restore(kept);

        Assert.Contains("/session/end", (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("redirect").GetString(), StringComparison.Ordinal);
        Assert.False((await work.SessionAsync()).GetProperty("signedIn").GetBoolean());
        Assert.True((await home.SessionAsync()).GetProperty("signedIn").GetBoolean());
    }

    [Fact]
    public async Task EndSession_OfAnotherBrowser_EndsItAtOnce()
    {
        using var work = signIn.Visit();
        using var lost = signIn.Visit();
        using var first = await lost.SignInAsync("leicester-lead");
        using var second = await work.SignInAsync("leicester-lead");
        var sessions = (await work.AskAsync("{ sessions { id startedAt agent } }")).Body.GetProperty("data").GetProperty("sessions");

        var ended = await work.AskAsync("mutation($id: ID!) { endSession(input: { id: $id }) { sessions { id } errors { code } } }", new { id = sessions[1].GetProperty("id").GetString() });

        Assert.Equal(2, sessions.GetArrayLength());
        Assert.Equal(1, ended.Body.GetProperty("data").GetProperty("endSession").GetProperty("sessions").GetArrayLength());
        Assert.Equal(HttpStatusCode.Unauthorized, (await lost.AskAsync("{ me { actor } }")).Status);
        Assert.Equal(HttpStatusCode.OK, (await work.AskAsync("{ me { actor } }")).Status);
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("https://evil.example")]
    [InlineData("/\\evil.example")]
    public async Task SignIn_ToAnAddressOfSomebodyElse_IsRefused(string returnTo)
    {
        using var visitor = signIn.Visit();

        using var answer = await visitor.GetAsync($"/auth/sign-in?returnTo={Uri.EscapeDataString(returnTo)}");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("RETURN_ADDRESS_INVALID", (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString());
    }

    [Fact]
    public async Task Callback_ASecondTime_IsRefused()
    {
        using var visitor = signIn.Visit();
        var callback = await visitor.ComeBackAsync("stoke-viewer");
        var correlation = visitor.CookiesFor(callback);
        using var first = await visitor.GetAsync(callback);

        using var state = await visitor.GetAsync(callback);
        foreach (var cookie in correlation) visitor.Restore(cookie);
        using var code = await visitor.GetAsync(callback);

        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        AssertRefused(state, "STATE_INVALID");
        AssertRefused(code, "SIGN_IN_FAILED");
    }

    [Theory]
    [InlineData("state", "STATE_INVALID")]
    [InlineData("code", "SIGN_IN_FAILED")]
    [InlineData("iss", "ISSUER_INVALID")]
    public async Task Callback_WithAnythingChanged_IsRefused(string part, string expected)
    {
        using var visitor = signIn.Visit();
        var callback = await visitor.ComeBackAsync("stoke-viewer");

        using var changed = await visitor.GetAsync(new Uri(Regex.Replace(callback.AbsoluteUri, $"([?&]{part}=)[^&]+", part == "iss" ? "$1https%3A%2F%2Fevil.example" : "$1forged")));

        AssertRefused(changed, expected);
        Assert.False((await visitor.SessionAsync()).GetProperty("signedIn").GetBoolean());
    }

    [Fact]
    public async Task Callback_WithoutTheIssuer_IsRefused()
    {
        using var visitor = signIn.Visit();
        var callback = await visitor.ComeBackAsync("stoke-viewer");

        using var changed = await visitor.GetAsync(new Uri(Regex.Replace(callback.AbsoluteUri, "[?&]iss=[^&]+", "")));

        AssertRefused(changed, "ISSUER_INVALID");
    }

    /// <summary>Somebody begins a sign-in and has another browser finish it, which would work in the first one's name.</summary>
    [Fact]
    public async Task Callback_InAnotherBrowser_IsRefused()
    {
        using var attacker = signIn.Visit();
        using var victim = signIn.Visit();

        using var answer = await victim.GetAsync(await attacker.ComeBackAsync("stoke-viewer"));

        AssertRefused(answer, "STATE_INVALID");
        Assert.False((await victim.SessionAsync()).GetProperty("signedIn").GetBoolean());
    }

    [Fact]
    public async Task Invitation_ByMail_LetsInOnceAndLeavesATrail()
    {
        var invited = await signIn.Product.QueryAsync("stockport-administrator", """mutation { inviteMember(input: { email: "new@example.org", roles: ["viewer"] }) { invitation { status } errors { code } } }""");
        var link = SentMail.LinkTo(signIn.Product, "new@example.org");
        using var guest = signIn.Visit();
        using var thief = signIn.Visit();

        using var welcome = await guest.SignInAsync("north-west-analyst", link.Query[1..]);
        using var again = await thief.SignInAsync("west-midlands-analyst", link.Query[1..]);
        using var nonsense = await thief.GetAsync("/auth/sign-in?invitation=nonsense");

        Assert.Equal(0, invited.GetProperty("inviteMember").GetProperty("errors").GetArrayLength());
        Assert.Equal(HttpStatusCode.Redirect, welcome.StatusCode);
        Assert.Equal("Stockport Metropolitan Borough Council", (await guest.SessionAsync()).GetProperty("tenant").GetProperty("name").GetString());
        AssertRefused(again, "INVITATION_INVALID");
        AssertRefused(nonsense, "INVITATION_INVALID");
        Assert.False((await thief.SessionAsync()).GetProperty("signedIn").GetBoolean());
        var events = (await signIn.Product.QueryAsync("stockport-administrator", "{ auditTrail(first: 200) { entries { event } } }")).GetProperty("auditTrail").GetProperty("entries")
            .EnumerateArray().Select(entry => entry.GetProperty("event").GetString()!).ToArray();
        Assert.Contains("member.invited", events);
        Assert.Contains("member.joined", events);
        Assert.Contains("session.started", events);
        Assert.DoesNotContain(link.Query.Split("invitation=")[1].Split('.')[1], signIn.Product.Output, StringComparison.Ordinal);
    }

    /// <summary>The session goes on in the other tenant: a new one there, none here, and the provider is not asked.</summary>
    [Fact]
    public async Task Tenant_OfSomebodyWhoBelongsToTwo_IsChangedWithoutSigningInAgain()
    {
        await signIn.Product.QueryAsync("leicester-administrator", """mutation { inviteMember(input: { email: "both@example.org", roles: ["strategy-lead"] }) { errors { code } } }""");
        using var person = signIn.Visit();
        using var joined = await person.SignInAsync("stockport-contributor", SentMail.LinkTo(signIn.Product, "both@example.org").Query[1..]);
        using var again = await person.SignInAsync("stockport-contributor");
        var before = await person.SessionAsync();
        var kept = person.Cookies.Single(cookie => cookie.Name == "equalitycloud");
        var tenants = before.GetProperty("tenants").EnumerateArray().ToDictionary(tenant => tenant.GetProperty("name").GetString()!, tenant => tenant.GetProperty("id").GetString()!);

        using var foreign = await person.PostAsync($"/auth/tenant?tenant={Guid.NewGuid()}", withHeader: true);
        using var forged = await person.PostAsync($"/auth/tenant?tenant={tenants["Leicester City Council"]}", withHeader: false);
        using var changed = await person.PostAsync($"/auth/tenant?tenant={tenants["Leicester City Council"]}", withHeader: true);
        var after = await person.SessionAsync();
        var council = await person.AskAsync("{ council { name } me { permissions } }");
        person.Restore(kept);
        var old = await person.SessionAsync();

        Assert.Equal(["Leicester City Council", "Stockport Metropolitan Borough Council"], tenants.Keys.Order());
        Assert.Equal("Stockport Metropolitan Borough Council", before.GetProperty("tenant").GetProperty("name").GetString());
        Assert.Equal([HttpStatusCode.NotFound, HttpStatusCode.Forbidden, HttpStatusCode.OK], new[] { foreign, forged, changed }.Select(answer => answer.StatusCode));
        Assert.Equal("Leicester City Council", after.GetProperty("tenant").GetProperty("name").GetString());
        Assert.Equal(["strategy-lead"], after.GetProperty("roles").EnumerateArray().Select(role => role.GetString()));
        Assert.Equal("Leicester City Council", council.Body.GetProperty("data").GetProperty("council").GetProperty("name").GetString());
        Assert.Contains("EDIT_STRATEGIES", council.Body.GetProperty("data").GetProperty("me").GetProperty("permissions").EnumerateArray().Select(permission => permission.GetString()));
        Assert.False(old.GetProperty("signedIn").GetBoolean());
    }

    /// <summary>Only one's own are told, and one that is suspended is marked and not entered.</summary>
    [Fact]
    public async Task Tenants_OfSomebody_AreTheirOwnAndMarkSuspendedOnes()
    {
        var northWest = (await signIn.Product.QueryAsync("platform-administrator", "{ tenants { tenants { id name version } } }")).GetProperty("tenants").GetProperty("tenants").EnumerateArray()
            .Single(tenant => tenant.GetProperty("name").GetString() == "North West regional body");
        var (id, version) = (northWest.GetProperty("id").GetString(), northWest.GetProperty("version").GetInt32());
        await signIn.Product.QueryAsync("platform-administrator", """mutation($id: ID!) { inviteTenantAdministrator(input: { tenantId: $id, email: "mark@example.org" }) { errors { code } } }""", new { id });
        using var person = signIn.Visit();
        using var other = signIn.Visit();
        using var joined = await person.SignInAsync("stockport-viewer", SentMail.LinkTo(signIn.Product, "mark@example.org").Query[1..]);
        using var again = await person.SignInAsync("stockport-viewer");
        using var stranger = await other.SignInAsync("leicester-administrator");
        var open = await TenantsAsync(person);

        await signIn.Product.QueryAsync("platform-administrator", "mutation($id: ID!, $v: Int!) { suspendTenant(input: { id: $id, version: $v, reason: \"No contract\" }) { errors { code } } }", new { id, v = version });
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var shut = await TenantsAsync(person);
        for (; !shut.Contains(("North West regional body", "regional-body", true)); shut = await TenantsAsync(person)) await Task.Delay(100, limit.Token);
        using var refused = await person.PostAsync($"/auth/tenant?tenant={(await NamedAsync(person, "North West regional body")).GetProperty("id").GetString()}", withHeader: true);
        await signIn.Product.QueryAsync("platform-administrator", "mutation($id: ID!, $v: Int!) { resumeTenant(input: { id: $id, version: $v }) { errors { code } } }", new { id, v = version + 1 });

        Assert.Equal([("North West regional body", "regional-body", false), ("Stockport Metropolitan Borough Council", "council", false)], open.Order());
        Assert.Equal([("North West regional body", "regional-body", true), ("Stockport Metropolitan Borough Council", "council", false)], shut.Order());
        Assert.Equal((HttpStatusCode.NotFound, "TENANT_NOT_FOUND"), (refused.StatusCode, (await refused.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString()));
        Assert.Equal([("Leicester City Council", "council", false)], await TenantsAsync(other));
        Assert.Equal("Stockport Metropolitan Borough Council", (await person.SessionAsync()).GetProperty("tenant").GetProperty("name").GetString());
    }

    [Fact]
    public async Task Tenant_ByNobody_IsNotChanged()
    {
        using var visitor = signIn.Visit();

        using var answer = await visitor.PostAsync($"/auth/tenant?tenant={Guid.NewGuid()}", withHeader: true);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task Member_WhoIsRemoved_IsOutAtOnceWithCookieAndTokenAndCannotComeBack()
    {
        using var visitor = signIn.Visit();
        using var signedIn = await visitor.SignInAsync("west-midlands-analyst");
        var members = (await signIn.Product.QueryAsync("west-midlands-administrator", "{ members { version members { id name } } }")).GetProperty("members");
        var id = members.GetProperty("members").EnumerateArray().Single(member => member.GetProperty("name").GetString() == "west-midlands-analyst").GetProperty("id").GetString();
        await signIn.Product.QueryAsync("west-midlands-analyst", "{ me { actor } }");

        var removed = await signIn.Product.QueryAsync("west-midlands-administrator", "mutation($id: ID!, $v: Int!) { removeMember(input: { id: $id, version: $v }) { errors { code } } }", new { id, v = members.GetProperty("version").GetInt32() });

        Assert.Equal(0, removed.GetProperty("removeMember").GetProperty("errors").GetArrayLength());
        Assert.Equal(HttpStatusCode.Unauthorized, (await visitor.AskAsync("{ me { actor } }")).Status);
        Assert.Equal("NO_ACCESS", (await signIn.Product.PostAsync("west-midlands-analyst", "{ me { actor } }")).GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        using var again = await visitor.SignInAsync("west-midlands-analyst");
        AssertRefused(again, "NO_ACCESS", HttpStatusCode.Forbidden);
    }

    private static async Task<List<(string? Name, string? Kind, bool Suspended)>> TenantsAsync(Visitor visitor) =>
        [.. (await visitor.SessionAsync()).GetProperty("tenants").EnumerateArray()
            .Select(tenant => (tenant.GetProperty("name").GetString(), tenant.GetProperty("kind").GetString(), tenant.GetProperty("suspended").GetBoolean()))];

    private static async Task<JsonElement> NamedAsync(Visitor visitor, string name) =>
        (await visitor.SessionAsync()).GetProperty("tenants").EnumerateArray().Single(tenant => tenant.GetProperty("name").GetString() == name);

    private static void AssertRefused(HttpResponseMessage answer, string code, HttpStatusCode status = HttpStatusCode.BadRequest)
    {
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(code, Assert.Single(answer.Headers.GetValues(CodeHeader)));
        Assert.DoesNotContain(answer.Headers, header => header.Key == "Set-Cookie" && header.Value.Any(value => value.StartsWith("equalitycloud=", StringComparison.Ordinal)));
    }
}

using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace EqualityCloud.EndToEnd.Tests.SignIn;

/// <summary>Programs with tokens of the provider's client-credentials grant.</summary>
public sealed class IntegratorTests(SignInProduct signIn) : IClassFixture<SignInProduct>
{
    [Fact]
    public async Task Program_WithANarrowedScope_ReadsAStrategyAndNoMore()
    {
        var token = await TokenAsync("stoke-integrator", "strategies.read");

        var (status, read) = await AskAsync(token, "{ council { strategies { title } } me { actor kind permissions } }");
        var (_, written) = await AskAsync(token, """mutation { createStrategy(input: { details: { title: "T", period: { start: "2026-04-01", end: "2027-03-31" } } }) { errors { code } } }""");
        var (_, exported) = await AskAsync(token, "query($id: ID!) { strategyPack(strategyId: $id) }", new { id = await StrategyIdAsync() });

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.NotEmpty(read.GetProperty("data").GetProperty("council").GetProperty("strategies").EnumerateArray());
        Assert.Equal("INTEGRATOR", read.GetProperty("data").GetProperty("me").GetProperty("kind").GetString());
        Assert.Equal(["READ_STRATEGIES"], read.GetProperty("data").GetProperty("me").GetProperty("permissions").EnumerateArray().Select(permission => permission.GetString()));
        Assert.Equal("FORBIDDEN", written.GetProperty("data").GetProperty("createStrategy").GetProperty("errors")[0].GetProperty("code").GetString());
        Assert.Equal("FORBIDDEN", exported.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Program_WithoutAScope_MayDoNothing()
    {
        var (_, answer) = await AskAsync(await TokenAsync("stoke-integrator", null), "{ council { name } }");

        Assert.Equal("FORBIDDEN", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Program_FromItsRegistrationToItsRevocation_MayWhatIsRegisteredAndThenNothing()
    {
        var token = await TokenAsync("new-integrator", "strategies.read observations.write");
        var unknown = await AskAsync(token, "{ me { actor } }");
        var registered = await signIn.Product.QueryAsync("stockport-administrator",
            """mutation($day: Date!) { registerApiClient(input: { subject: "new-integrator", name: "HR feed", scopes: ["strategies.read"], expires: $day }) { apiClient { id } errors { code field } } }""",
            new { day = NextMonth });
        var known = await AskAsync(token, "{ council { name } me { permissions } }");
        var elsewhere = await signIn.Product.QueryAsync("stoke-administrator",
            """mutation($day: Date!) { registerApiClient(input: { subject: "new-integrator", name: "Taken", scopes: ["strategies.read"], expires: $day }) { errors { code } } }""",
            new { day = NextMonth });
        var clients = await signIn.Product.QueryAsync("stockport-administrator", "{ apiClients { name lastUsedAt } }");

        var id = registered.GetProperty("registerApiClient").GetProperty("apiClient").GetProperty("id").GetString();
        await signIn.Product.QueryAsync("stockport-administrator", "mutation($id: ID!) { revokeApiClient(input: { id: $id }) { errors { code } } }", new { id });
        var revoked = await AskAsync(token, "{ council { name } }");

        AssertNoAccess(unknown);
        Assert.Equal("Stockport Metropolitan Borough Council", known.Body.GetProperty("data").GetProperty("council").GetProperty("name").GetString());
        Assert.Equal(["READ_STRATEGIES"], known.Body.GetProperty("data").GetProperty("me").GetProperty("permissions").EnumerateArray().Select(permission => permission.GetString()));
        Assert.Equal("DUPLICATE", elsewhere.GetProperty("registerApiClient").GetProperty("errors")[0].GetProperty("code").GetString());
        Assert.NotEqual(JsonValueKind.Null, clients.GetProperty("apiClients")[0].GetProperty("lastUsedAt").ValueKind);
        AssertNoAccess(revoked);
    }

    [Fact]
    public async Task IdToken_InPlaceOfAnAccessToken_IsRefused()
    {
        using var visitor = signIn.Visit();
        using var signedIn = await visitor.SignInAsync("stoke-lead");
        using var signOut = await visitor.PostAsync("/auth/sign-out", withHeader: true);
        var redirect = (await signOut.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("redirect").GetString()!;
        var idToken = redirect.Split("id_token_hint=")[1].Split('&')[0];

        Assert.Equal(HttpStatusCode.Unauthorized, (await AskAsync(idToken, "{ me { actor } }")).Status);
    }

    private static string NextMonth => DateOnly.FromDateTime(DateTime.UtcNow.AddDays(30)).ToString("O", CultureInfo.InvariantCulture);

    private static void AssertNoAccess((HttpStatusCode Status, JsonElement Body) answer)
    {
        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
        Assert.Equal("NO_ACCESS", answer.Body.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    private async Task<string?> StrategyIdAsync() =>
        (await signIn.Product.QueryAsync("stoke-lead", "{ council { strategies { id } } }")).GetProperty("council").GetProperty("strategies")[0].GetProperty("id").GetString();

    private async Task<string> TokenAsync(string client, string? scope)
    {
        using var begun = await signIn.Visit().GetAsync("/auth/sign-in");
        var provider = begun.Headers.Location!.GetLeftPart(UriPartial.Authority);
        var form = new Dictionary<string, string> { ["grant_type"] = "client_credentials", ["client_id"] = client, ["client_secret"] = client };
        if (scope is not null) form["scope"] = scope;
        using var content = new FormUrlEncodedContent(form);
        using var answer = await signIn.Product.Http.PostAsync(new Uri($"{provider}/token"), content);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("access_token").GetString()!;
    }

    private async Task<(HttpStatusCode Status, JsonElement Body)> AskAsync(string token, string query, object? variables = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query, variables }) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var answer = await signIn.Product.Http.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadFromJsonAsync<JsonElement>());
    }
}

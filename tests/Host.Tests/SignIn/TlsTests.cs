using System.Net;

using EqualityCloud.EndToEnd.Tests.SignIn;

using Microsoft.Net.Http.Headers;

namespace EqualityCloud.Host.Tests.SignIn;

/// <summary>Sign-in over TLS at the process as it is run for real: its cookies and headers, and id tokens that lie.</summary>
public sealed class TlsTests(TlsProduct tls) : IClassFixture<TlsProduct>
{
    private const string CodeHeader = "X-EqualityCloud-Code";

    [Fact]
    public async Task SignIn_OverTls_SetsASealedHostCookieAndASecureOneForItsDuration()
    {
        using var visitor = tls.Visit();

        using var begun = await visitor.GetAsync("/auth/sign-in?returnTo=/strategies");
        using var sentBack = await visitor.GetAsync(begun.Headers.Location!);
        using var done = await visitor.GetAsync(sentBack.Headers.Location!);

        var correlation = Assert.Single(CookiesOf(begun));
        Assert.StartsWith("__Secure-equalitycloud-sign-in.", correlation.Name.ToString(), StringComparison.Ordinal);
        Assert.Equal((true, true, Microsoft.Net.Http.Headers.SameSiteMode.Lax), (correlation.Secure, correlation.HttpOnly, correlation.SameSite));
        Assert.Equal((HttpStatusCode.Redirect, "/strategies"), (done.StatusCode, done.Headers.Location?.OriginalString));
        var session = Assert.Single(CookiesOf(done), cookie => cookie.Name == "__Host-equalitycloud");
        Assert.Equal((true, true, Microsoft.Net.Http.Headers.SameSiteMode.Strict), (session.Secure, session.HttpOnly, session.SameSite));
        // What the prefix asks of a cookie: RFC 6265bis, section 4.1.3.2.
        Assert.Equal(("/", false), (session.Path.ToString(), session.Domain.HasValue));
        // It ends with the browser; its own end stands in the store.
        Assert.Null(session.Expires);
        Assert.All([begun, done], answer => Assert.Equal("max-age=31536000; includeSubDomains", Assert.Single(answer.Headers.GetValues("Strict-Transport-Security"))));
        var known = await visitor.SessionAsync();
        Assert.True(known.GetProperty("signedIn").GetBoolean());
        Assert.Equal("platform", known.GetProperty("tenant").GetProperty("kind").GetString());
    }

    [Fact]
    public async Task SignOut_OverTls_TakesTheCookieBack()
    {
        using var visitor = tls.Visit();
        using var done = await visitor.SignInAsync();

        using var answer = await visitor.PostAsync("/auth/sign-out", withHeader: true);

        var session = Assert.Single(CookiesOf(answer), cookie => cookie.Name == "__Host-equalitycloud");
        Assert.Equal(("", true, true), (session.Value.ToString(), session.Secure, session.Expires < DateTimeOffset.UtcNow));
    }

    public static TheoryData<string, string> Lies => new()
    {
        { "nonce", "NONCE_INVALID" }, { "no nonce", "NONCE_INVALID" }, { "issuer", "ID_TOKEN_INVALID" }, { "audience", "ID_TOKEN_INVALID" },
        { "two audiences", "ID_TOKEN_INVALID" }, { "expired", "ID_TOKEN_INVALID" }, { "unsigned", "ID_TOKEN_INVALID" }, { "nobody", "ID_TOKEN_INVALID" },
    };

    [Theory]
    [MemberData(nameof(Lies))]
    public async Task IdToken_ThatLies_OpensNothing(string lie, string code)
    {
        using var visitor = tls.Visit();
        tls.Provider.LeavesUnsigned = lie == "unsigned";
        tls.Provider.Lie = claims => Tell(lie, claims);
        try
        {
            using var answer = await visitor.SignInAsync();

            Assert.Equal((HttpStatusCode.BadRequest, code), (answer.StatusCode, Assert.Single(answer.Headers.GetValues(CodeHeader))));
            Assert.DoesNotContain(CookiesOf(answer), cookie => cookie.Name == "__Host-equalitycloud");
            Assert.False((await visitor.SessionAsync()).GetProperty("signedIn").GetBoolean());
        }
        finally
        {
            (tls.Provider.LeavesUnsigned, tls.Provider.Lie) = (false, null);
        }
    }

    /// <summary>What was refused before anybody was known stands in the trail of those who run the platform, in sums and without a person.</summary>
    [Fact]
    public async Task RefusedSignIns_StandInThePlatformsTrail_AndTellNothingOfWhoItWas()
    {
        using var stranger = tls.Visit();
        using var administrator = tls.Visit();
        tls.Provider.Subject = "mallory@example.org";
        for (var i = 0; i < 3; i++)
        {
            using var refused = await stranger.SignInAsync();
            Assert.Equal((HttpStatusCode.Forbidden, "NO_ACCESS"), (refused.StatusCode, Assert.Single(refused.Headers.GetValues(CodeHeader))));
        }
        tls.Provider.Subject = StubProvider.FirstAdministrator;
        tls.Provider.Lie = static claims => claims["nonce"] = "another";
        using (await stranger.SignInAsync()) tls.Provider.Lie = null;
        using (await stranger.GetAsync("/auth/callback?state=forged&code=forged"))
        using (await stranger.GetAsync($"/auth/callback?state=forged&code=forged&iss={Uri.EscapeDataString(tls.Provider.Issuer)}"))
        using (await stranger.GetAsync("/auth/sign-in?returnTo=//evil.example"))
        using (await stranger.GetAsync("/auth/sign-in?invitation=nonsense"))
        using (await stranger.PostAsync("/auth/sign-out", withHeader: false)) { }
        using var done = await administrator.SignInAsync();

        var told = await administrator.RefusalsAsync(["NO_ACCESS", "NONCE_INVALID", "STATE_INVALID", "ISSUER_INVALID", "RETURN_ADDRESS_INVALID", "INVITATION_INVALID", "HEADER_REQUIRED"]);

        Assert.Equal(3, told.Where(line => line.Code == "NO_ACCESS").Sum(line => line.Count));
        Assert.All(told, line => Assert.Matches("^caller/unknown-[0-9a-f]{8}$", line.Subject));
        var everything = (await administrator.AskAsync(Trail.Query)).Body.ToString();
        Assert.DoesNotContain("mallory", everything, StringComparison.Ordinal);
        Assert.DoesNotContain("127.0.0.1", everything, StringComparison.Ordinal);
    }

    private static void Tell(string lie, Dictionary<string, object> claims)
    {
        switch (lie)
        {
            case "nonce":
                claims["nonce"] = "another";
                break;
            case "no nonce":
                claims.Remove("nonce");
                break;
            case "issuer":
                claims["iss"] = "https://evil.example";
                break;
            case "audience":
                claims["aud"] = "another";
                break;
            case "two audiences":
                // Meant for us too, but given to another.
                claims["aud"] = new[] { StubProvider.ClientId, "another" };
                claims["azp"] = "another";
                break;
            case "expired":
                claims["exp"] = DateTimeOffset.UtcNow.AddMinutes(-5).ToUnixTimeSeconds();
                break;
            case "nobody":
                claims["sub"] = "";
                break;
            default:
                break;
        }
    }

    private static SetCookieHeaderValue[] CookiesOf(HttpResponseMessage answer) =>
        answer.Headers.TryGetValues(HeaderNames.SetCookie, out var values) ? [.. values.Select(value => SetCookieHeaderValue.Parse(value))] : [];
}

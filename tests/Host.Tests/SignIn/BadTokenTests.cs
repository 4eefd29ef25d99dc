using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

using EqualityCloud.EndToEnd.Tests.SignIn;

using Microsoft.IdentityModel.Tokens;

namespace EqualityCloud.Host.Tests.SignIn;

/// <summary>Bearer tokens that must not work, at the process as it is run for real: each is refused with a code, stands in a trail, and tells nothing.</summary>
public sealed class BadTokenTests(TlsProduct tls) : IClassFixture<TlsProduct>
{
    private static readonly string[] Faults = ["expired", "not yet", "audience", "issuer", "type", "unsigned", "symmetric", "tampered"];

    [Fact]
    public async Task Token_ThatIsNotValid_IsRefusedAlikeWhateverIsWrong_AndStandsInThePlatformsTrail()
    {
        using (var good = await AskAsync(tls.Provider.AccessToken(StubProvider.FirstAdministrator))) Assert.Equal(HttpStatusCode.OK, good.StatusCode);
        var before = await CountAsync("INVALID_TOKEN");
        var answers = new List<string>();
        foreach (var fault in Faults)
        {
            using var answer = await AskAsync(Token(fault));
            Assert.Equal((fault, HttpStatusCode.Unauthorized), (fault, answer.StatusCode));
            Assert.Equal("Bearer error=\"invalid_token\"", answer.Headers.WwwAuthenticate.ToString());
            answers.Add(await answer.Content.ReadAsStringAsync());
        }

        // Whoever tries learns nothing of which check it was.
        Assert.Contains("UNAUTHENTICATED", Assert.Single(answers.Distinct()), StringComparison.Ordinal);
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (await CountAsync("INVALID_TOKEN") - before < Faults.Length) await Task.Delay(100, limit.Token);
        Assert.Equal(Faults.Length, await CountAsync("INVALID_TOKEN") - before);
    }

    /// <summary>A valid token of somebody who asks for a tenant that does not know them: it is answered as one that does not exist is.</summary>
    [Fact]
    public async Task Token_ForATenantOfOthers_IsAnsweredAsForNone()
    {
        var onboarded = await PlatformAsync("""mutation { onboardTenant(input: { kind: COUNCIL, code: "E06000021" }) { tenant { id } errors { code } } }""");
        var id = onboarded.GetProperty("data").GetProperty("onboardTenant").GetProperty("tenant").GetProperty("id").GetString()!;
        var tenant = System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(id.PadRight((id.Length + 3) / 4 * 4, '='))).Split(':')[^1];

        using var others = await AskAsync(tls.Provider.AccessToken(StubProvider.FirstAdministrator, token => token.Claims["tenant"] = tenant));
        using var none = await AskAsync(tls.Provider.AccessToken(StubProvider.FirstAdministrator, token => token.Claims["tenant"] = Guid.NewGuid().ToString("N")));

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), (others.StatusCode, none.StatusCode));
        var told = await others.Content.ReadAsStringAsync();
        Assert.Equal(await none.Content.ReadAsStringAsync(), told);
        Assert.Equal("NO_ACCESS", CodeOf(JsonDocument.Parse(told).RootElement));
        Assert.DoesNotContain("Stoke", told, StringComparison.Ordinal);
        // A tenant that does not exist has no trail, and gets none: the platform's tells of it.
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (await CountAsync("NO_ACCESS") == 0) await Task.Delay(100, limit.Token);
        Assert.Equal(1, await CountAsync("NO_ACCESS"));
    }

    private string Token(string fault)
    {
        var token = tls.Provider.AccessToken(StubProvider.FirstAdministrator, descriptor =>
        {
            switch (fault)
            {
                case "expired":
                    descriptor.Expires = DateTime.UtcNow.AddMinutes(-10);
                    break;
                case "not yet":
                    descriptor.NotBefore = DateTime.UtcNow.AddMinutes(10);
                    break;
                case "audience":
                    descriptor.Audience = "another";
                    break;
                case "issuer":
                    descriptor.Issuer = "https://evil.example";
                    break;
                case "type":
                    descriptor.TokenType = "JWT";
                    break;
                case "unsigned":
                    descriptor.SigningCredentials = null;
                    break;
                case "symmetric":
                    descriptor.SigningCredentials = new SigningCredentials(new SymmetricSecurityKey(new byte[32]) { KeyId = "stub" }, SecurityAlgorithms.HmacSha256);
                    break;
                default:
                    break;
            }
        });
        if (fault != "tampered") return token;
        var parts = token.Split('.');
        return $"{parts[0]}.{Base64UrlEncoder.Encode(Base64UrlEncoder.Decode(parts[1]).Replace("\"all\"", "\"members.write\"", StringComparison.Ordinal))}.{parts[2]}";
    }

    private async Task<long> CountAsync(string code)
    {
        var lines = (await PlatformAsync(Trail.Query)).GetProperty("data").GetProperty("auditTrail").GetProperty("entries").EnumerateArray()
            .Select(line => line.GetProperty("values").EnumerateArray().ToDictionary(value => value.GetProperty("name").GetString()!, value => value.GetProperty("value").GetString()!));
        return lines.Where(values => values["code"] == code).Sum(values => long.Parse(values["count"], System.Globalization.CultureInfo.InvariantCulture));
    }

    private async Task<JsonElement> PlatformAsync(string query)
    {
        using var answer = await AskAsync(tls.Provider.AccessToken(StubProvider.FirstAdministrator), query);
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    private async Task<HttpResponseMessage> AskAsync(string token, string query = "{ me { actor } }")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query }) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await tls.Product.Http.SendAsync(request);
    }

    private static string? CodeOf(JsonElement answer) => answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();
}

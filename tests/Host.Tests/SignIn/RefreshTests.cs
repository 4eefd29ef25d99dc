using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

using EqualityCloud.EndToEnd.Tests.SignIn;
using EqualityCloud.Host.SignIn;

using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace EqualityCloud.Host.Tests.SignIn;

/// <summary>A session that outlives its access token asks the real provider anew, by a refresh token that is good once.</summary>
public sealed class RefreshTests
{
    private const string Me = "{ me { actor } }";

    /// <summary>The provider's access tokens live half an hour.</summary>
    private static readonly TimeSpan AccessTokenLives = TimeSpan.FromMinutes(30);

    [Fact]
    public async Task Session_OlderThanItsAccessToken_IsRefreshedAndItsRefreshTokenReplaced()
    {
        await using var product = await ClockedProduct.StartAsync();
        using var visitor = product.Visit();
        using var signedIn = await visitor.SignInAsync("stoke-viewer");
        var first = await TicketAsync(product, visitor);

        product.Clock.Advance(AccessTokenLives - TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.OK, (await visitor.AskAsync(Me)).Status);
        var young = await TicketAsync(product, visitor);
        product.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(HttpStatusCode.OK, (await visitor.AskAsync(Me)).Status);
        var second = await TicketAsync(product, visitor);
        // All at once: each reads the session before the refresh is stored, and the token is good once.
        product.Clock.Advance(AccessTokenLives + TimeSpan.FromMinutes(1));
        var together = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => visitor.AskAsync(Me)));
        var third = await TicketAsync(product, visitor);
        product.Clock.Advance(AccessTokenLives + TimeSpan.FromMinutes(1));
        var later = await visitor.AskAsync(Me);

        Assert.Equal(RefreshTokenOf(first), RefreshTokenOf(young));
        Assert.Equal(3, new[] { first, second, third }.Select(RefreshTokenOf).Distinct().Count());
        Assert.All(together.Append(later), answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        // However often it is refreshed, it began when it began.
        Assert.Equal(StartOf(first), StartOf(third));
        Assert.Equal(HttpStatusCode.BadRequest, await UseAsync(product, RefreshTokenOf(first)!));
    }

    /// <summary>Somebody else has used a refresh token of the session: the provider takes back all that it gave, and the session ends at its next refresh.</summary>
    [Fact]
    public async Task Session_WhoseRefreshIsRefused_IsSignedOut()
    {
        await using var product = await ClockedProduct.StartAsync();
        using var visitor = product.Visit();
        using var administrator = product.Visit();
        using var signedIn = await visitor.SignInAsync("stoke-viewer");
        using var other = await administrator.SignInAsync("stoke-administrator");
        var ticket = await TicketAsync(product, visitor);
        Assert.Equal(HttpStatusCode.OK, await UseAsync(product, RefreshTokenOf(ticket)!));
        var before = (await visitor.AskAsync(Me)).Status;

        product.Clock.Advance(AccessTokenLives + TimeSpan.FromMinutes(1));
        var after = await visitor.AskAsync(Me);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Unauthorized), (before, after.Status));
        Assert.False((await visitor.SessionAsync()).GetProperty("signedIn").GetBoolean());
        Assert.Equal(HttpStatusCode.OK, (await administrator.AskAsync(Me)).Status);
        await UntilAsync(async () => (await administrator.AskAsync("""{ auditTrail(first: 50, event: "session.ended") { entries { actor } } }""")).Body
            .GetProperty("data").GetProperty("auditTrail").GetProperty("entries").GetArrayLength() == 1);
    }

    [Theory]
    [InlineData(61, false)]
    [InlineData(59, true)]
    public async Task Session_ThatNobodyUses_EndsAfterAnHour(int minutes, bool lives)
    {
        await using var product = await ClockedProduct.StartAsync();
        using var visitor = product.Visit();
        using var signedIn = await visitor.SignInAsync("stoke-viewer");

        product.Clock.Advance(TimeSpan.FromMinutes(minutes));

        Assert.Equal(lives ? HttpStatusCode.OK : HttpStatusCode.Unauthorized, (await visitor.AskAsync(Me)).Status);
    }

    /// <summary>However busy, a session ends after ten hours.</summary>
    [Fact]
    public async Task Session_ThatIsAlwaysUsed_EndsAfterTenHours()
    {
        await using var product = await ClockedProduct.StartAsync();
        using var visitor = product.Visit();
        using var signedIn = await visitor.SignInAsync("stoke-viewer");

        var lived = 0;
        while ((await visitor.AskAsync(Me)).Status is HttpStatusCode.OK && lived < 30)
        {
            product.Clock.Advance(TimeSpan.FromMinutes(50));
            lived++;
        }

        Assert.Equal(12, lived);
    }

    private static string? RefreshTokenOf(AuthenticationTicket ticket) => SessionTicket.RefreshTokenOf(ticket.Properties);

    private static string? StartOf(AuthenticationTicket ticket) => ticket.Properties.Items[".started"];

    /// <summary>What the store holds of the visitor's session: the cookie says where.</summary>
    private static async Task<AuthenticationTicket> TicketAsync(ClockedProduct product, Visitor visitor)
    {
        var cookie = visitor.Cookies.Single(cookie => cookie.Name == "equalitycloud").Value;
        var options = product.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(SignInSchemes.Session);
        var key = options.TicketDataFormat.Unprotect(cookie)!.Principal.Claims.Single(claim => claim.Type.EndsWith("SessionId", StringComparison.Ordinal)).Value;
        return (await product.Services.GetRequiredService<SessionStore>().RetrieveAsync(key))!;
    }

    /// <summary>Uses a refresh token at the provider in the product's place.</summary>
    private static async Task<HttpStatusCode> UseAsync(ClockedProduct product, string refreshToken)
    {
        var client = product.Services.GetRequiredService<OpenIdClient>();
        using var http = new HttpClient();
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "refresh_token",
            ["refresh_token"] = refreshToken,
            ["client_id"] = client.Settings.ClientId,
            ["client_secret"] = client.Settings.ClientSecret,
        });
        using var answer = await http.PostAsync(new Uri((await client.DiscoverAsync(CancellationToken.None)).TokenEndpoint), form);
        if (!answer.IsSuccessStatusCode) Assert.Equal("invalid_grant", (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error").GetString());
        return answer.StatusCode;
    }

    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!await holds()) await Task.Delay(50, limit.Token);
    }
}

using System.Net;

namespace EqualityCloud.Host.Tests.Web;

public sealed class SecuredProductTests(SecuredProduct secured) : IClassFixture<SecuredProduct>
{
    [Theory]
    [InlineData("/healthz")]
    [InlineData("/graphql")]
    [InlineData("/auth/session")]
    [InlineData("/auth/callback")]
    [InlineData("/nothing")]
    public async Task EveryAnswer_HasHstsAndAllowsNoOtherOrigin(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Origin", "https://evil.example");

        using var answer = await secured.Product.Http.SendAsync(request);

        Assert.Equal("max-age=31536000; includeSubDomains", Assert.Single(answer.Headers.GetValues("Strict-Transport-Security")));
        Assert.Equal("DENY", Assert.Single(answer.Headers.GetValues("X-Frame-Options")));
        Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain(answer.Headers, header => header.Key.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("/graphql")]
    [InlineData("/auth/sign-out")]
    public async Task Preflight_OfAnotherOrigin_IsNotAnswered(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, path);
        request.Headers.Add("Origin", "https://evil.example");
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "x-equalitycloud");

        using var answer = await secured.Product.Http.SendAsync(request);

        Assert.DoesNotContain(answer.Headers, header => header.Key.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task SignIn_AtAProviderThatDoesNotAnswer_SaysSoWithACode()
    {
        using var answer = await secured.Product.Http.GetAsync(new Uri("/auth/sign-in", UriKind.Relative));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal("SIGN_IN_NOT_AVAILABLE", Assert.Single(answer.Headers.GetValues("X-EqualityCloud-Code")));
    }
}

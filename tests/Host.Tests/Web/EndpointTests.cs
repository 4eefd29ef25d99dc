using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace EqualityCloud.Host.Tests.Web;

public sealed class EndpointTests(DevelopmentProduct development) : IClassFixture<DevelopmentProduct>
{
    [Theory]
    [InlineData("/healthz")]
    [InlineData("/readyz")]
    [InlineData("/graphql")]
    [InlineData("/graphiql")]
    [InlineData("/dev/personas")]
    [InlineData("/nothing")]
    public async Task EveryAnswer_HasTheSecurityHeaders(string path)
    {
        using var answer = await GetAsync(path);

        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("DENY", Assert.Single(answer.Headers.GetValues("X-Frame-Options")));
        Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Cross-Origin-Resource-Policy")));
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain(policy.Split(';'), directive => directive.Contains("script-src", StringComparison.Ordinal) && directive.Contains("unsafe", StringComparison.Ordinal));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task Readyz_WhenAllIsWell_NamesEachPart()
    {
        var view = await development.Http.GetFromJsonAsync<JsonElement>("/readyz");

        Assert.Equal("""{"silo":"ok","storage":"ok","samples":"ok","signIn":"ok","rateLimits":"ok","ready":true}""", view.GetRawText());
    }

    [Fact]
    public async Task Healthz_Asked_IsAlive()
    {
        using var answer = await GetAsync("/healthz");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("""{"status":"alive"}""", await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("GET", "/nothing", 404, "NOT_FOUND")]
    [InlineData("DELETE", "/healthz", 405, "METHOD_NOT_ALLOWED")]
    [InlineData("GET", "/dev/token", 405, "METHOD_NOT_ALLOWED")]
    public async Task Refusals_OfTheFramework_AreCodedProblems(string method, string path, int status, string code)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        using var answer = await development.Http.SendAsync(request);

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(code, (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString());
    }

    [Fact]
    public async Task Body_OverTheLimit_IsRefused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/dev/token") { Content = new StringContent(new string(' ', 3_000_000), System.Text.Encoding.UTF8, "application/json") };
        request.Headers.Add("X-EqualityCloud", "1");
        using var answer = await development.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    private Task<HttpResponseMessage> GetAsync(string path) => development.Http.GetAsync(new Uri(path, UriKind.Relative));
}

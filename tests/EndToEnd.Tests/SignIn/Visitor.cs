using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace EqualityCloud.EndToEnd.Tests.SignIn;

/// <summary>A browser without a window: it keeps cookies and follows redirects one by one, so that a test can stop, repeat or change any of them.</summary>
public sealed class Visitor : IDisposable
{
    private readonly CookieContainer _cookies = new();
    private readonly HttpClient _http;

    public Visitor(Uri product)
    {
        _http = new HttpClient(new HttpClientHandler
        {
            CookieContainer = _cookies,
            AllowAutoRedirect = false,
            // The certificates of this machine are the tests' own.
            ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator,
        })
        { BaseAddress = product };
    }

    public IEnumerable<Cookie> Cookies => _cookies.GetCookies(_http.BaseAddress!);

    public Task<HttpResponseMessage> GetAsync(Uri address) => _http.GetAsync(address);

    public Task<HttpResponseMessage> GetAsync(string path) => GetAsync(new Uri(path, UriKind.Relative));

    /// <summary>Signs in to the end at a provider that asks nothing; answers the last answer of the product.</summary>
    public Task<HttpResponseMessage> SignInAsync() => SignInAsync("");

    /// <summary>Signs in to the end; answers the last answer of the product.</summary>
    public async Task<HttpResponseMessage> SignInAsync(string persona, string query = "returnTo=/") => await GetAsync(await ComeBackAsync(persona, query));

    /// <summary>Signs in at the provider; answers the address at which it sends the browser back, not yet asked.</summary>
    public async Task<Uri> ComeBackAsync(string persona, string query = "returnTo=/")
    {
        using var begun = await GetAsync($"/auth/sign-in?{query}");
        Assert.Equal(HttpStatusCode.Redirect, begun.StatusCode);
        var at = begun.Headers.Location!;
        for (var step = 0; step < 6; step++)
        {
            if (at.AbsolutePath == "/auth/callback") return at;
            using var answer = at.AbsolutePath.StartsWith("/sign-in/", StringComparison.Ordinal)
                ? await _http.PostAsync(at, new FormUrlEncodedContent([new("persona", persona)]))
                : await GetAsync(at);
            Assert.True(answer.Headers.Location is not null, $"{at.AbsolutePath} answered {(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
            at = new Uri(at, answer.Headers.Location);
        }
        throw new InvalidOperationException("The sign-in goes round in circles.");
    }

    public async Task<JsonElement> SessionAsync() => await _http.GetFromJsonAsync<JsonElement>(new Uri("/auth/session", UriKind.Relative));

    public async Task<(HttpStatusCode Status, JsonElement Body)> AskAsync(string query, object? variables = null, bool withHeader = true)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query, variables }) };
        if (withHeader) request.Headers.Add("X-EqualityCloud", "1");
        using var answer = await _http.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadFromJsonAsync<JsonElement>());
    }

    /// <summary>Opens a subscription by server-sent events, as a page of the product does.</summary>
    public async Task<HttpResponseMessage> SubscribeAsync(string query, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query }) };
        request.Headers.Add("X-EqualityCloud", "1");
        request.Headers.Accept.ParseAdd("text/event-stream");
        return await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, ct);
    }

    public async Task<HttpResponseMessage> PostAsync(string path, bool withHeader)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path);
        if (withHeader) request.Headers.Add("X-EqualityCloud", "1");
        return await _http.SendAsync(request);
    }

    /// <summary>The refusals that the trail of the visitor's tenant tells of; waits until it tells of every code.</summary>
    internal Task<List<Trail.Refusal>> RefusalsAsync(string[] codes) => Trail.RefusalsAsync(async () => (await AskAsync(Trail.Query)).Body.GetProperty("data"), codes);

    /// <summary>Puts a cookie back that the product has taken away.</summary>
    public void Restore(Cookie cookie) => _cookies.Add(new Cookie(cookie.Name, cookie.Value, cookie.Path, cookie.Domain));

    /// <summary>The cookies that go with an address.</summary>
    public Cookie[] CookiesFor(Uri address) => [.. _cookies.GetCookies(address).Cast<Cookie>()];

    public void Dispose() => _http.Dispose();
}

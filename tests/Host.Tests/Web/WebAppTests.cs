using System.Net;

using EqualityCloud.EndToEnd.Tests.Product;

namespace EqualityCloud.Host.Tests.Web;

public sealed class WebAppTests : IAsyncLifetime, IDisposable
{
    private readonly DataDirectory _data = new();
    private readonly DirectoryInfo _web = Directory.CreateTempSubdirectory("equalitycloud-web-");
    private ProductProcess _product = null!;

    public async Task InitializeAsync()
    {
        var assets = _web.CreateSubdirectory("app/assets").FullName;
        await File.WriteAllTextAsync(Path.Combine(_web.FullName, "app", "index.html"), "<!doctype html><title>The page</title>");
        await File.WriteAllTextAsync(Path.Combine(assets, "main-1a2b.js"), "plain");
        await File.WriteAllTextAsync(Path.Combine(assets, "main-1a2b.js.br"), "compressed");
        _product = await ProductProcess.StartDevelopmentAsync(_data.Path, "--empty", "--web", _web.FullName);
    }

    public async Task DisposeAsync() => await _product.DisposeAsync();

    public void Dispose()
    {
        _data.Dispose();
        _web.Delete(recursive: true);
    }

    [Fact]
    public async Task WebApp_Served_IsThePageForVisitsAndFilesForTheRest()
    {
        using var home = await AskAsync("/", accept: "text/html");
        using var deep = await AskAsync("/strategies/abc=", accept: "text/html,*/*");
        Assert.Equal("<!doctype html><title>The page</title>", await home.Content.ReadAsStringAsync());
        Assert.Equal("<!doctype html><title>The page</title>", await deep.Content.ReadAsStringAsync());
        Assert.Equal("no-cache", deep.Headers.CacheControl?.ToString());
        var policy = Assert.Single(deep.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);

        using var data = await AskAsync("/strategies/abc=", accept: "application/json");
        using var missing = await AskAsync("/assets/main-old.js", accept: "text/html");
        using var method = await AskAsync("/dev/token", accept: "text/html");
        Assert.Equal(HttpStatusCode.NotFound, data.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, method.StatusCode);

        using var plain = await AskAsync("/assets/main-1a2b.js", accept: "*/*");
        using var compressed = await AskAsync("/assets/main-1a2b.js", accept: "*/*", encoding: "gzip, br");
        Assert.Equal("plain", await plain.Content.ReadAsStringAsync());
        Assert.Equal("compressed", await compressed.Content.ReadAsStringAsync());
        Assert.Equal("br", Assert.Single(compressed.Content.Headers.ContentEncoding));
        Assert.Equal("text/javascript", compressed.Content.Headers.ContentType?.MediaType);
        Assert.Equal("public, max-age=31536000, immutable", compressed.Headers.CacheControl?.ToString());
        Assert.Equal("Accept-Encoding", Assert.Single(plain.Headers.Vary));
    }

    private async Task<HttpResponseMessage> AskAsync(string path, string accept, string? encoding = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Accept", accept);
        if (encoding is not null) request.Headers.Add("Accept-Encoding", encoding);
        return await _product.Http.SendAsync(request);
    }
}

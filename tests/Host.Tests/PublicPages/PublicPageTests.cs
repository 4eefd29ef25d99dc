using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.RegularExpressions;

using EqualityCloud.EndToEnd.Tests.Product;
using EqualityCloud.Host.PublicPages;

namespace EqualityCloud.Host.Tests.PublicPages;

/// <summary>What anybody gets at the addresses of public pages, before, while and after a council publishes.</summary>
public sealed partial class PublicPageTests(PublicProduct published) : IClassFixture<PublicProduct>
{
    private const string Stoke = "/public/E06000021";

    private ProductProcess Product => published.Product;

    [Theory]
    [InlineData(Stoke)]
    [InlineData("/public/E06000021/equality-information")]
    [InlineData("/cyhoeddus/E06000021")]
    [InlineData("/public/E06000021/data/objectives.csv")]
    [InlineData("/public/E06000021/data/equality-information.json")]
    public async Task Page_ThatIsOut_CanBeReadAndKeptByAnybody(string path)
    {
        using var answer = await AskAsync(path);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("public, max-age=60", answer.Headers.CacheControl?.ToString());
        Assert.NotNull(answer.Headers.ETag);
        Assert.NotNull(answer.Content.Headers.LastModified);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.Equal("default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
        Assert.DoesNotContain("<script", await answer.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);

        using var again = await AskAsync(path, request => request.Headers.IfNoneMatch.Add(answer.Headers.ETag!));
        using var byDate = await AskAsync(path, request => request.Headers.IfModifiedSince = answer.Content.Headers.LastModified);
        using var changed = await AskAsync(path, request => request.Headers.IfNoneMatch.Add(new EntityTagHeaderValue("\"another\"")));
        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.NotModified, HttpStatusCode.OK), (again.StatusCode, byDate.StatusCode, changed.StatusCode));
        Assert.Empty(await again.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Page_ThatIsOut_TellsSearchersWhatItIs()
    {
        var english = await TextAsync(Stoke);
        var welsh = await TextAsync("/cyhoeddus/E06000021");

        Assert.StartsWith("<!doctype html>\n<html lang=\"en-GB\">", english, StringComparison.Ordinal);
        Assert.Contains("<title>Stoke-on-Trent City Council: equality objectives and information</title>", english, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"description\" content=\"The equality objectives of Stoke-on-Trent", english, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"robots\" content=\"index, follow\">", english, StringComparison.Ordinal);
        Assert.Contains("<link rel=\"canonical\" href=\"/public/E06000021\">", english, StringComparison.Ordinal);
        Assert.Contains("hreflang=\"cy\" href=\"/cyhoeddus/E06000021\"", english, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"cy\">", welsh, StringComparison.Ordinal);
        // What the council wrote is English on a Welsh page, and says so.
        Assert.Contains($"<span lang=\"en-GB\">{PublicProduct.Title}</span>", welsh, StringComparison.Ordinal);
        Assert.Contains("Cyfieithiad drafft", welsh, StringComparison.Ordinal);
        Assert.Contains("Allow: /public/", await TextAsync("/robots.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Style_OfThePages_IsKeptForEverUnderItsMark()
    {
        var address = StyleAddress().Match(await TextAsync(Stoke)).Groups[1].Value;
        using var answer = await AskAsync(address);

        Assert.Equal("public, max-age=31536000, immutable", answer.Headers.CacheControl?.ToString());
        Assert.Equal("text/css", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Page_WithWhatSomebodyTyped_RunsNothingOfIt() =>
        Assert.Contains("&lt;b&gt;bold&lt;/b&gt;", await TextAsync($"{Stoke}/{PublicProduct.StrategyName}"), StringComparison.Ordinal);

    [Fact]
    public async Task Data_OfAnEdition_NamesLicenceAndSource()
    {
        var csv = await TextAsync($"{Stoke}/data/objectives.csv");
        var json = JsonDocument.Parse(await TextAsync($"{Stoke}/data/equality-information.json")).RootElement;

        Assert.Contains(",https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/,/public/E06000021", csv, StringComparison.Ordinal);
        Assert.Equal("Open Government Licence v3.0", json.GetProperty("licence").GetProperty("name").GetString());
        Assert.Equal("/public/E06000021", json.GetProperty("source").GetString());
        Assert.Equal(10, json.GetProperty("disclosureControl").GetProperty("hiddenBelow").GetInt32());
        // 4 of 120: hidden with its rule, and not as 0, blank or the count itself.
        var line = json.GetProperty("data").EnumerateArray().Single(row => row.GetProperty("countedHidden").GetString() == "SMALL_CELL");
        Assert.Equal(JsonValueKind.Null, line.GetProperty("counted").ValueKind);
        using var unknown = await AskAsync($"{Stoke}/data/everything.csv");
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    /// <summary>A council that is none of ours, one that publishes nothing, a page that is not there, a code that is none: from outside they are the same.</summary>
    [Theory]
    [InlineData("/public/E06000016")]
    [InlineData("/public/E07000178")]
    [InlineData("/public/E09999999")]
    [InlineData("/public/e06000021")]
    [InlineData("/public/..%2F..%2Fetc")]
    [InlineData("/public/E06000021/no-such-page")]
    [InlineData("/public/E06000021/data/objectives.xlsx")]
    [InlineData("/public/E08000007/equality-information")]
    public async Task Address_WithNothingBehindIt_IsAnsweredAlike(string path)
    {
        using var expected = await AskAsync("/public/E06000099");
        using var answer = await AskAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(await expected.Content.ReadAsStringAsync(), await answer.Content.ReadAsStringAsync());
        Assert.Equal(HeadersOf(expected), HeadersOf(answer));
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
    }

    [Theory]
    [InlineData("DELETE")]
    [InlineData("POST")]
    public async Task Method_ThatDoesNotRead_IsRefused(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), Stoke);
        using var answer = await Product.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    [Fact]
    public async Task Head_OfAPage_HasItsHeadersAndNoBody()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, Stoke);
        using var answer = await Product.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.NotNull(answer.Headers.ETag);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Draft_BeforeItIsOut_IsForThoseWhoMayPublishItOnly()
    {
        Assert.Equal(HttpStatusCode.Unauthorized, (await AskAsync("/publication/1")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync("stoke-viewer", "/publication/1"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync("stockport-lead", "/publication/1"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync("stoke-lead", "/publication/99"));

        using var request = new HttpRequestMessage(HttpMethod.Get, "/publication/1");
        using var answer = await Product.SendAsync("stoke-approver", request);
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        // What is looked at is what is shown, to the letter.
        Assert.Equal(await TextAsync(Stoke), await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Council_ThatIsSuspendedOrTakesItsPagesBack_IsGone()
    {
        await published.PublishAsync("stockport-lead", PublicProduct.Strategies);
        await UntilAsync("/public/E08000007", HttpStatusCode.OK);

        var tenant = (await Product.QueryAsync("platform-administrator", "{ tenants(first: 200) { tenants { id code version } } }")).GetProperty("tenants").GetProperty("tenants")
            .EnumerateArray().Single(one => one.GetProperty("code").GetString() == "E08000007");
        var (id, version) = (tenant.GetProperty("id").GetString(), tenant.GetProperty("version").GetInt32());
        await Product.QueryAsync("platform-administrator", "mutation($id: ID!, $version: Int!) { suspendTenant(input: { id: $id, version: $version, reason: \"A test\" }) { errors { code } } }", new { id, version });
        await UntilAsync("/public/E08000007", HttpStatusCode.NotFound);
        await Product.QueryAsync("platform-administrator", "mutation($id: ID!, $version: Int!) { resumeTenant(input: { id: $id, version: $version }) { errors { code } } }", new { id, version = version + 1 });
        await UntilAsync("/public/E08000007", HttpStatusCode.OK);

        var own = (await Product.QueryAsync("stockport-lead", "{ publication { version } }")).GetProperty("publication").GetProperty("version").GetInt32();
        await Product.QueryAsync("stockport-lead", "mutation($v: Int!) { withdrawPublication(input: { version: $v, reason: \"A test\" }) { errors { code } } }", new { v = own });
        await UntilAsync("/public/E08000007", HttpStatusCode.NotFound);
    }

    [Fact]
    public void Limiter_OfANetwork_StopsItAndNoOther()
    {
        using var limiter = new PublicLimiter(new(1, 1, 1, 1, PublicPerMinute: 2, Redis: null));
        var (one, other) = (IPAddress.Parse("2001:db8::1"), IPAddress.Parse("2001:db8:1::1"));

        Assert.True(limiter.TryTake(one));
        // Another address of the same network.
        Assert.True(limiter.TryTake(IPAddress.Parse("2001:db8::2")));
        Assert.False(limiter.TryTake(one));
        Assert.True(limiter.TryTake(other));
    }

    private static string HeadersOf(HttpResponseMessage answer) => string.Join('\n', answer.Headers.Concat(answer.Content.Headers)
        .Where(header => header.Key != "Date").OrderBy(header => header.Key).Select(header => $"{header.Key}: {string.Join(", ", header.Value)}"));

    private async Task<string> TextAsync(string path)
    {
        using var answer = await AskAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    private async Task<HttpStatusCode> StatusAsync(string persona, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        using var answer = await Product.SendAsync(persona, request);
        return answer.StatusCode;
    }

    /// <summary>What is remembered of a council is remembered for seconds.</summary>
    private async Task UntilAsync(string path, HttpStatusCode expected)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (true)
        {
            using var answer = await AskAsync(path);
            if (answer.StatusCode == expected) return;
            await Task.Delay(50, limit.Token);
        }
    }

    private async Task<HttpResponseMessage> AskAsync(string path, Action<HttpRequestMessage>? with = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        with?.Invoke(request);
        return await Product.Http.SendAsync(request);
    }

    [GeneratedRegex("rel=\"stylesheet\" href=\"([^\"]+)\"")]
    private static partial Regex StyleAddress();
}

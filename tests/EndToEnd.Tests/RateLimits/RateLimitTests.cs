using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;

using EqualityCloud.EndToEnd.Tests.Product;
using EqualityCloud.EndToEnd.Tests.SignIn;

namespace EqualityCloud.EndToEnd.Tests.RateLimits;

public sealed partial class RateLimitTests
{
    private const int PerMinute = 600;
    private const int BadTokensPerMinute = 20;
    private const int InParallel = 32;

    private static readonly Dictionary<string, string> Limited = new() { ["RateLimits__ClientPerMinute"] = $"{PerMinute}", ["RateLimits__TenantPerMinute"] = $"{PerMinute * 2}", ["RateLimits__BadTokensPerMinute"] = $"{BadTokensPerMinute}", ["Audit__RefusalsEvery"] = "00:00:02" };

    [Fact]
    public async Task Burst_Of10000_GetsItsLimitAndNoMore_WhileOthersAreServed()
    {
        using var data = new DataDirectory();
        await using var product = await StartAsync(data, []);
        var since = Stopwatch.StartNew();

        var burst = BurstAsync(product, "stoke-lead", 10_000);
        var others = BurstAsync(product, "stockport-lead", 100);
        var (served, refused, faults) = await burst;
        var elapsed = since.Elapsed;

        Assert.Equal((100, 0, 0), await others);
        Assert.Equal((10_000, 0), (served + refused, faults));
        Assert.InRange(served, PerMinute, Most(1, elapsed));
        await AssertWaitHelpsAsync(product, "stoke-lead");
        Assert.InRange(await RefusalsInTrailAsync(product, refused), refused, refused + 10);
    }

    [Fact]
    public async Task Tenant_WithManyClients_HasALimitOfItsOwn()
    {
        using var data = new DataDirectory();
        await using var product = await StartAsync(data, []);
        var since = Stopwatch.StartNew();

        var bursts = await Task.WhenAll(new[] { "stoke-lead", "stoke-administrator", "stoke-viewer", "stoke-contributor" }.Select(persona => BurstAsync(product, persona, PerMinute)));

        Assert.InRange(bursts.Sum(burst => burst.Served), PerMinute * 2, Most(2, since.Elapsed));
        Assert.Equal((10, 0, 0), await BurstAsync(product, "stockport-lead", 10));
    }

    [Fact]
    public async Task BadTokens_InARow_LockNewTokensOut_ButNotWhoIsKnown()
    {
        using var data = new DataDirectory();
        await using var product = await StartAsync(data, []);
        await product.QueryAsync("stoke-lead", "{ me { actor } }");
        var codes = new List<HttpStatusCode>();
        for (var i = 0; i < 30; i++) codes.Add((await AskAsync(product, $"bad.token.{i}")).StatusCode);

        Assert.Equal(Enumerable.Repeat(HttpStatusCode.Unauthorized, 20).Concat(Enumerable.Repeat(HttpStatusCode.TooManyRequests, 10)), codes);
        using var unknown = await AskAsync(product, await product.TokenAsync("stockport-lead"));
        Assert.Equal((HttpStatusCode.TooManyRequests, "60"), (unknown.StatusCode, unknown.Headers.GetValues("Retry-After").Single()));
        Assert.Contains("TOO_MANY_BAD_TOKENS", await unknown.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await product.QueryAsync("stoke-lead", "{ me { actor } }");
    }

    /// <summary>A few are looked at in each minute and the rest are not; who was there before is served, also by a token that has to be checked anew.</summary>
    [Fact]
    public async Task BadTokens_InABurstOf10000_AreLookedAtAFewTimes_WhileWhoIsKnownIsServed()
    {
        const int Requests = 10_000;
        using var data = new DataDirectory();
        await using var product = await StartAsync(data, []);
        foreach (var known in new[] { "stockport-lead", "platform-administrator" }) await product.QueryAsync(known, "{ me { actor } }");
        var (lookedAt, turnedAway) = (0, 0);
        var since = Stopwatch.StartNew();

        var burst = Parallel.ForAsync(0, Requests, new ParallelOptions { MaxDegreeOfParallelism = InParallel }, async (i, ct) =>
        {
            using var answer = await AskAsync(product, $"bad.token.{i}");
            if (answer.StatusCode is HttpStatusCode.Unauthorized) Interlocked.Increment(ref lookedAt);
            else if (answer.StatusCode is HttpStatusCode.TooManyRequests && answer.Headers.RetryAfter?.Delta == TimeSpan.FromMinutes(1)) Interlocked.Increment(ref turnedAway);
        });
        var others = BurstAsync(product, "stockport-lead", 100);
        await burst;
        var windows = (int)(since.Elapsed.TotalMinutes + 2);

        Assert.Equal((100, 0, 0), await others);
        Assert.Equal(Requests, lookedAt + turnedAway);
        // What was on its way when the door was shut is looked at too.
        Assert.InRange(lookedAt, BadTokensPerMinute, (BadTokensPerMinute + InParallel) * windows);
        var told = await Trail.RefusalsAsync(() => product.QueryAsync("platform-administrator", Trail.Query), ["INVALID_TOKEN", "TOO_MANY_BAD_TOKENS"]);
        for (since.Restart(); told.Sum(line => line.Count) < Requests && since.Elapsed < TimeSpan.FromSeconds(30); await Task.Delay(200))
        {
            told = await Trail.RefusalsAsync(() => product.QueryAsync("platform-administrator", Trail.Query), []);
        }
        Assert.Equal((lookedAt, turnedAway), (CountOf("INVALID_TOKEN"), CountOf("TOO_MANY_BAD_TOKENS")));
        Assert.InRange(told.Count, 2, 120);

        int CountOf(string code) => (int)told.Where(line => line.Code == code).Sum(line => line.Count);
    }

    [Fact]
    public async Task TwoProcesses_OnOneRedis_ShareTheLimit_AndLimitForThemselvesWhileItIsAway()
    {
        await using var redis = await RedisServer.StartAsync();
        using var firstData = new DataDirectory();
        using var secondData = new DataDirectory();
        var shared = new Dictionary<string, string> { ["RateLimits__Redis"] = redis.Connection };
        await using var first = await StartAsync(firstData, shared);
        await using var second = await StartAsync(secondData, shared);
        var since = Stopwatch.StartNew();

        var both = await Task.WhenAll(BurstAsync(first, "stoke-lead", 1_500), BurstAsync(second, "stoke-lead", 1_500));

        Assert.Equal((3_000, 0), (both.Sum(burst => burst.Served + burst.Refused), both.Sum(burst => burst.Faults)));
        Assert.InRange(both.Sum(burst => burst.Served), PerMinute, Most(1, since.Elapsed));
        Assert.All(both, burst => Assert.True(burst.Served > 0));
        Assert.Equal("ok", await StateAsync(first));

        await redis.KillAsync();
        since.Restart();
        var alone = await Task.WhenAll(BurstAsync(first, "stockport-lead", 1_000), BurstAsync(second, "stockport-lead", 1_000));
        Assert.All(alone, burst => Assert.Equal(0, burst.Faults));
        Assert.All(alone, burst => Assert.InRange(burst.Served, PerMinute, Most(1, since.Elapsed)));
        Assert.NotEqual("ok", await StateAsync(first));
        Assert.Contains("Redis does not answer", first.Output, StringComparison.Ordinal);

        await redis.RunAsync();
        for (since.Restart(); await StateAsync(first) != "ok"; await Task.Delay(200))
        {
            await BurstAsync(first, "leicester-lead", 1);
            Assert.True(since.Elapsed < TimeSpan.FromSeconds(60), "The limits are not shared again.");
        }
    }

    private static Task<ProductProcess> StartAsync(DataDirectory data, Dictionary<string, string> more) =>
        ProductProcess.StartAsync(["--development", "--port", "0", "--data", data.Path, "--empty"], Limited.Concat(more).ToDictionary());

    /// <summary>The most that may be served: the limit at once and its even flow for as long as it took, with a second for the clocks.</summary>
    private static int Most(int limits, TimeSpan elapsed) => (int)(limits * PerMinute * (1 + (elapsed.TotalSeconds + 1) / 60)) + 1;

    private static async Task<(int Served, int Refused, int Faults)> BurstAsync(ProductProcess product, string persona, int requests)
    {
        var token = await product.TokenAsync(persona);
        var (served, refused, faults) = (0, 0, 0);
        await Parallel.ForAsync(0, requests, new ParallelOptions { MaxDegreeOfParallelism = InParallel }, async (_, ct) =>
        {
            using var answer = await AskAsync(product, token);
            var told = answer.Headers.TryGetValues("RateLimit", out var left) && Left().IsMatch(left.Single())
                && answer.Headers.GetValues("RateLimit-Policy").Single() == $"\"client\";q={PerMinute};w=60, \"tenant\";q={PerMinute * 2};w=60";
            if (told && answer.StatusCode is HttpStatusCode.OK) Interlocked.Increment(ref served);
            else if (told && answer.StatusCode is HttpStatusCode.TooManyRequests && answer.Headers.RetryAfter?.Delta >= TimeSpan.FromSeconds(1)) Interlocked.Increment(ref refused);
            else Interlocked.Increment(ref faults);
        });
        return (served, refused, faults);
    }

    /// <summary>Refusals that the council's trail tells of, in few lines; waits until it tells of as many as are expected.</summary>
    private static async Task<long> RefusalsInTrailAsync(ProductProcess product, int expected)
    {
        for (var since = Stopwatch.StartNew(); ; await Task.Delay(200))
        {
            var lines = (await product.QueryAsync("stoke-administrator", """{ auditTrail(first: 200, event: "access.refused") { entries { values { name value } } } }""")).GetProperty("auditTrail").GetProperty("entries").EnumerateArray().ToList();
            var told = lines.Sum(line => long.Parse(line.GetProperty("values").EnumerateArray().Single(value => value.GetProperty("name").GetString() == "count").GetProperty("value").GetString()!, System.Globalization.CultureInfo.InvariantCulture));
            if (told >= expected || since.Elapsed > TimeSpan.FromSeconds(20))
            {
                Assert.InRange(lines.Count, 1, 60);
                return told;
            }
        }
    }

    private static async Task AssertWaitHelpsAsync(ProductProcess product, string persona)
    {
        var since = Stopwatch.StartNew();
        while (await AskAsync(product, await product.TokenAsync(persona)) is { StatusCode: HttpStatusCode.TooManyRequests } refused)
        {
            Assert.True(since.Elapsed < TimeSpan.FromMinutes(2), "Waiting as long as Retry-After says does not help.");
            await Task.Delay(refused.Headers.RetryAfter!.Delta!.Value);
        }
        await product.QueryAsync(persona, "{ me { actor } }");
    }

    private static async Task<HttpResponseMessage> AskAsync(ProductProcess product, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = "{ me { actor } }" }) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await product.Http.SendAsync(request);
    }

    private static async Task<string> StateAsync(ProductProcess product) =>
        (await product.Http.GetFromJsonAsync<JsonElement>(new Uri("/readyz", UriKind.Relative))).GetProperty("rateLimits").GetString()!;

    [GeneratedRegex("^\"client\";r=[0-9]+;t=[0-9]+, \"tenant\";r=[0-9]+;t=[0-9]+$")]
    private static partial Regex Left();
}

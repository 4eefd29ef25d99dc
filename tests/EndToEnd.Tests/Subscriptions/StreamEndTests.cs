using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

using EqualityCloud.EndToEnd.Tests.Product;
using EqualityCloud.EndToEnd.Tests.SignIn;

namespace EqualityCloud.EndToEnd.Tests.Subscriptions;

/// <summary>A stream outlives its caller's right to it by seconds, whoever takes the right away and by whatever way it was opened.</summary>
public sealed class StreamEndTests(SignInProduct signIn) : IClassFixture<SignInProduct>
{
    private const string Changes = """subscription { changes(after: "0") { cursor } }""";

    /// <summary>What graphql-transport-ws says to a caller who has no right to the connection.</summary>
    private const int Forbidden = 4403;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private ProductProcess Product => signIn.Product;

    [Theory]
    [InlineData("mutation { signOutEverywhere { errors { code } } }")]
    [InlineData(null)]
    public async Task Stream_OfASession_EndsWithTheSession(string? mutation)
    {
        using var stop = new CancellationTokenSource(Patience);
        using var page = signIn.Visit();
        using var signedIn = await page.SignInAsync("stoke-viewer");
        using var stream = await page.SubscribeAsync(Changes, stop.Token);

        var ended = await ReadAsync(stream, async () =>
        {
            if (mutation is not null) Assert.Equal(System.Net.HttpStatusCode.OK, (await page.AskAsync(mutation)).Status);
            else (await page.PostAsync("/auth/sign-out", withHeader: true)).Dispose();
        }, stop.Token);

        Assert.Equal("complete", ended);
    }

    [Fact]
    public async Task WebSocket_OfAMemberWhoseRolesChange_IsClosed()
    {
        using var stop = new CancellationTokenSource(Patience);

        var code = await SocketStream.CloseCodeAsync(Product, "stockport-viewer", Changes, async () =>
        {
            var members = (await Product.QueryAsync("stockport-administrator", "{ members { version members { id roles } } }")).GetProperty("members");
            var id = members.GetProperty("members").EnumerateArray().Single(member => member.GetProperty("roles")[0].GetString() == "viewer").GetProperty("id").GetString();
            await DoneAsync("stockport-administrator", "changeMemberRoles", $$"""input: { id: "{{id}}", version: {{members.GetProperty("version").GetInt32()}}, roles: ["contributor"] }""");
        }, stop.Token);

        Assert.Equal(Forbidden, code);
    }

    [Fact]
    public async Task WebSocket_OfAProgramThatIsRevoked_IsClosed()
    {
        using var stop = new CancellationTokenSource(Patience);

        var code = await SocketStream.CloseCodeAsync(Product, "stoke-integrator", Changes, async () =>
        {
            var id = (await Product.QueryAsync("stoke-administrator", "{ apiClients { id } }")).GetProperty("apiClients")[0].GetProperty("id").GetString();
            await DoneAsync("stoke-administrator", "revokeApiClient", $$"""input: { id: "{{id}}" }""");
        }, stop.Token);

        Assert.Equal(Forbidden, code);
    }

    [Fact]
    public async Task Streams_OfATenantThatIsSuspended_End()
    {
        using var stop = new CancellationTokenSource(Patience);
        await CreateMetricAsync("leicester-lead");
        var tenant = (await Product.QueryAsync("platform-administrator", "{ tenants { tenants { id name version } } }")).GetProperty("tenants").GetProperty("tenants").EnumerateArray()
            .Single(found => found.GetProperty("name").GetString() == "Leicester City Council");
        var opened = new[] { new TaskCompletionSource(), new TaskCompletionSource() };

        var socket = SocketStream.CloseCodeAsync(Product, "leicester-lead", Changes, () => Opened(opened[0]), stop.Token);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = Changes }) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await Product.TokenAsync("leicester-administrator"));
        request.Headers.Accept.ParseAdd("text/event-stream");
        using var events = await Product.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop.Token);
        var read = ReadAsync(events, () => Opened(opened[1]), stop.Token);
        await Task.WhenAll(opened.Select(stream => stream.Task)).WaitAsync(stop.Token);
        await DoneAsync("platform-administrator", "suspendTenant", $$"""input: { id: "{{tenant.GetProperty("id").GetString()}}", version: {{tenant.GetProperty("version").GetInt32()}}, reason: "No contract" }""");

        // Both are cut off: there is nobody to be told anything.
        Assert.NotEqual(0, await socket);
        Assert.Equal("cut off", await read);

        static Task Opened(TaskCompletionSource stream)
        {
            stream.SetResult();
            return Task.CompletedTask;
        }
    }

    /// <summary>Reads server-sent events to their end, and does something at the first; answers how they ended.</summary>
    private static async Task<string> ReadAsync(HttpResponseMessage answer, Func<Task> atFirst, CancellationToken ct)
    {
        Assert.Equal("text/event-stream", answer.Content.Headers.ContentType?.MediaType);
        var isOpen = false;
        try
        {
            using var reader = new StreamReader(await answer.Content.ReadAsStreamAsync(ct));
            while (await reader.ReadLineAsync(ct) is { } line)
            {
                if (line == "event: complete") return "complete";
                if (!line.StartsWith("data: ", StringComparison.Ordinal) || isOpen) continue;
                Assert.True(JsonDocument.Parse(line[6..]).RootElement.TryGetProperty("data", out _), line);
                isOpen = true;
                await atFirst();
            }
            return "cut off";
        }
        catch (IOException)
        {
            return "cut off";
        }
    }

    private async Task CreateMetricAsync(string persona) => await DoneAsync(persona, "createMetric", """input: { details: { title: "Sickness absence", direction: LOWER } }""");

    private async Task DoneAsync(string persona, string mutation, string input)
    {
        var done = (await Product.QueryAsync(persona, $$"""mutation { {{mutation}}({{input}}) { errors { code field message } } }""")).GetProperty(mutation);
        Assert.True(done.GetProperty("errors").GetArrayLength() == 0, $"{mutation}: {done}");
    }
}

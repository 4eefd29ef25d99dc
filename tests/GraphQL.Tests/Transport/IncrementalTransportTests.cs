using System.Net;
using System.Text;
using EqualityCloud.GraphQL.Tests.Harness;
using EqualityCloud.GraphQL.Tests.Incremental;

namespace EqualityCloud.GraphQL.Tests.Transport;

/// <summary>Answers in parts, over each way that can carry them.</summary>
[Collection("library")]
public sealed class IncrementalTransportTests : IAsyncLifetime
{
    private const string Query = "{ person { name ... @defer { ship } } }";
    private const string First = """{"data":{"person":{"name":"Luke Skywalker"}},"pending":[{"id":"0","path":["person"]}],"hasNext":true}""";
    private const string Second = """{"incremental":[{"id":"0","data":{"ship":"X-wing"}}],"completed":[{"id":"0"}],"hasNext":false}""";
    private const string Whole = """{"data":{"person":{"name":"Luke Skywalker","ship":"X-wing"}}}""";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private TestHost host = null!;

    public async Task InitializeAsync() => host = await TestHost.Start(builder =>
        builder.AddType(typeof(FilmQueries)).AddType(typeof(PersonFields)).ModifyOptions(options => options.EnableIncrementalDelivery = true));

    public Task DisposeAsync() => host.DisposeAsync().AsTask();

    [Theory]
    [InlineData("multipart/mixed")]
    [InlineData("multipart/mixed;incrementalSpec=v0.2, application/graphql-response+json;q=0.9")]
    [InlineData("application/graphql-response+json, application/json, text/event-stream;q=0.5, multipart/mixed")]
    public async Task Multipart_OfADeferredFragment_IsOnePartForEachAnswer(string accept)
    {
        using var answer = await Ask(Query, accept);

        Assert.Equal("multipart/mixed; boundary=\"-\"", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("no-store, private", answer.Headers.CacheControl!.ToString());
        const string header = "Content-Type: application/json; charset=utf-8\r\n\r\n";
        Assert.Equal($"\r\n---\r\n{header}{First}\r\n---\r\n{header}{Second}\r\n-----\r\n", await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/graphql-response+json")]
    // Who names an earlier form of the proposal could not read this one.
    [InlineData("multipart/mixed;deferSpec=20220824, application/json")]
    [InlineData("multipart/mixed;incrementalSpec=v9, application/json")]
    public async Task Json_OfADeferredFragment_IsOneAnswer(string accept)
    {
        using var answer = await Ask(Query, accept);

        Assert.Equal(Whole, await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Json_OfAnOperationWithoutParts_IsAnsweredAsEver()
    {
        const string accept = "multipart/mixed, application/graphql-response+json";
        using var answer = await Ask("{ person { name } }", "application/graphql-response+json, multipart/mixed");
        using var refused = await Ask("{ nothing }", "application/graphql-response+json, multipart/mixed");
        using var byGet = await host.Client.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/graphql?query=mutation%20%7B%20addOne%20%7D") { Headers = { { "Accept", "application/graphql-response+json, multipart/mixed" } } });

        Assert.Equal(("application/graphql-response+json", """{"data":{"person":{"name":"Luke Skywalker"}}}"""), (answer.Content.Headers.ContentType!.MediaType, await answer.Content.ReadAsStringAsync()));
        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.MethodNotAllowed), (refused.StatusCode, byGet.StatusCode));
        using var onlyParts = await Ask("{ person { name } }", accept);
        Assert.Equal("multipart/mixed", onlyParts.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task EventStream_OfADeferredFragment_IsOneMessageForEachAnswer()
    {
        using var answer = await Ask(Query, "text/event-stream");

        Assert.Equal($":\n\nevent: next\ndata: {First}\n\nevent: next\ndata: {Second}\n\nevent: complete\ndata:\n\n", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task WebSocket_OfADeferredFragment_IsOneMessageForEachAnswer() => Assert.Equal(
        [First, Second, """{"complete":true}""", """{"closed":1000}"""],
        (await NodeScript.Run("ws-client.mjs", [host.Url.Replace("http", "ws", StringComparison.Ordinal) + "/graphql", Query], Patience)).Split('\n', StringSplitOptions.RemoveEmptyEntries));

    private async Task<HttpResponseMessage> Ask(string query, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent($$"""{"query":"{{query}}"}""", Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation("Accept", accept);
        return await host.Client.SendAsync(request);
    }
}

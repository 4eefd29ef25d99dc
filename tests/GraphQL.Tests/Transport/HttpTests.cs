using System.Net;
using System.Net.Http.Headers;
using System.Text;
using EqualityCloud.GraphQL.Tests.Harness;
using Microsoft.AspNetCore.Http;

namespace EqualityCloud.GraphQL.Tests.Transport;

[Collection("library")]
public sealed class HttpTests : IAsyncLifetime
{
    private TestHost host = null!;

    public async Task InitializeAsync() => host = await TestHost.Start(builder => builder.ModifyOptions(options =>
    {
        options.MaxBatchSize = 3;
        options.MaxRequestBytes = 10_000;
    }).AddRequestInterceptor<Moody>());

    public Task DisposeAsync() => host.DisposeAsync().AsTask();

    [Fact]
    public async Task Post_OfAQuery_AnswersInTheAcceptedType()
    {
        var answer = await Post("""{"query":"{ __typename }"}""", "application/graphql-response+json");

        Assert.Equal("application/graphql-response+json; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("not json", HttpStatusCode.BadRequest)]
    [InlineData("", HttpStatusCode.BadRequest)]
    [InlineData("[]", HttpStatusCode.BadRequest)]
    [InlineData("\"x\"", HttpStatusCode.BadRequest)]
    [InlineData("""{"query":1}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"query":"{ __typename }","variables":[]}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"query":"{ __typename }"} {}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"query":"\ud800"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"query":"{"}""", HttpStatusCode.OK)]
    [InlineData("""{"query":"{ nothing }"}""", HttpStatusCode.OK)]
    public async Task Post_OfBadInput_AnswersInTheErrorFormat(string body, HttpStatusCode expected)
    {
        var answer = await Post(body, "application/json");

        Assert.Equal(expected, answer.StatusCode);
        Assert.StartsWith("{\"errors\":[{\"message\":", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"query":"query($t: String) { echo(text: $t) }","variables":{"t":"\ud800"}}""", "VARIABLE")]
    [InlineData("""{"query":"query($f: BookFilterInput) { books(filter: $f) { id } }","variables":{"f":{"\ud800":1}}}""", "VARIABLE")]
    [InlineData("""{"query":"{ echo(text: \"\ud800\") }"}""", "BAD_REQUEST")]
    [InlineData("""{"query":"{ __typename }","operationName":"\ud800"}""", "BAD_REQUEST")]
    public async Task Post_OfTextThatIsNotUnicode_IsRefused(string body, string code)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Accept.ParseAdd("application/graphql-response+json");
        using var answer = await host.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains($"\"{code}\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_LargerThanAllowed_IsRefused()
    {
        var answer = await Post($$"""{"query":"{{new string('a', 20_000)}}"}""", "application/json");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("DOCUMENT_SIZE_LIMIT", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_Multipart_IsRefused()
    {
        var answer = await host.Client.PostAsync("/graphql", new MultipartFormDataContent { { new StringContent("{}"), "operations" } });

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
    }

    [Fact]
    public async Task Post_OfABatch_AnswersEachInOrder()
    {
        var answer = await Post("""[{"query":"{ a: __typename }"},{"query":"{"},{"query":"mutation { addOne }"}]""", "application/json");

        var body = await answer.Content.ReadAsStringAsync();
        Assert.StartsWith("""[{"data":{"a":"Query"}},{"errors":[""", body, StringComparison.Ordinal);
        Assert.Contains("\"addOne\":", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_OfABatchTooLarge_IsRefused()
    {
        var answer = await Post($"[{string.Join(',', Enumerable.Repeat("""{"query":"{ __typename }"}""", 4))}]", "application/json");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("BATCH_LIMIT", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_OfAPublicAnswer_CarriesAnETagAndIsNotSentTwice()
    {
        var first = await host.Client.GetAsync(new Uri("/graphql?query={__typename}", UriKind.Relative));
        Assert.NotNull(first.Headers.ETag);

        using var again = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={__typename}");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag);
        var second = await host.Client.SendAsync(again);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task Get_BySomebodySignedIn_IsNeverCached()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={secret}");
        request.Headers.Add("X-User", "books.read");
        var answer = await host.Client.SendAsync(request);

        Assert.Null(answer.Headers.ETag);
        Assert.Equal("no-store, private", answer.Headers.CacheControl!.ToString());
        Assert.Equal("""{"data":{"secret":"42"}}""", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Get_OfAMutation_IsNotAllowed() =>
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await host.Client.GetAsync(new Uri("/graphql?query=mutation{addOne}", UriKind.Relative))).StatusCode);

    [Fact]
    public async Task Post_FromAClientThatCanUnpack_IsCompressed()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = Json("""{"query":"{ __schema { types { name description fields { name description } } } }"}""") };
        request.Headers.AcceptEncoding.ParseAdd("gzip");
        var answer = await host.Client.SendAsync(request);

        Assert.Contains("gzip", answer.Content.Headers.ContentEncoding);
        await using var unpacked = new System.IO.Compression.GZipStream(await answer.Content.ReadAsStreamAsync(), System.IO.Compression.CompressionMode.Decompress);
        Assert.StartsWith("{\"data\":", await new StreamReader(unpacked).ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_AskingForItsCost_IsTold()
    {
        var answer = await Post("""{"query":"{ shelf(first: 5) { nodes { author { name } } } }","extensions":{"cost":true}}""", "application/json");

        // shelf 1 + 5 × (nodes 1 + author 1)
        Assert.EndsWith(""""extensions":{"cost":{"estimated":11,"limit":20000}}}"""", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("refuse", "SUSPENDED", HttpStatusCode.BadRequest)]
    [InlineData("break", "INTERNAL", HttpStatusCode.InternalServerError)]
    public async Task Interceptor_ThatThrows_RefusesTheOperation(string mode, string code, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = Json("""{"query":"{ __typename }"}""") };
        request.Headers.Accept.ParseAdd("application/graphql-response+json");
        request.Headers.Add("X-Mode", mode);
        var answer = await host.Client.SendAsync(request);

        Assert.Equal(expected, answer.StatusCode);
        var body = await answer.Content.ReadAsStringAsync();
        Assert.Contains(code, body, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", body, StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> Post(string body, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = Json(body) };
        request.Headers.Accept.Add(MediaTypeWithQualityHeaderValue.Parse(accept));
        return await host.Client.SendAsync(request);
    }

    private sealed class Moody : IRequestInterceptor
    {
        public ValueTask OnRequestAsync(HttpContext context, IServiceProvider services, CancellationToken cancellationToken) => context.Request.Headers["X-Mode"].ToString() switch
        {
            "refuse" => throw new GraphQLException(ErrorBuilder.New().SetMessage("The account is suspended.").SetCode("SUSPENDED").Build()),
            "break" => throw new InvalidOperationException("secret"),
            _ => ValueTask.CompletedTask,
        };
    }

    private static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");
}

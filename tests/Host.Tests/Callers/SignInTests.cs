using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace EqualityCloud.Host.Tests.Callers;

public sealed class SignInTests(DevelopmentProduct development) : IClassFixture<DevelopmentProduct>
{
    [Theory]
    [InlineData(null, "application/json", "Bearer")]
    [InlineData(null, "application/graphql-response+json", "Bearer")]
    [InlineData("Basic c3Rva2U6bGVhZA==", "application/json", "Bearer")]
    [InlineData("Bearer", "application/json", "Bearer")]
    [InlineData("Bearer nonsense", "application/json", "Bearer error=\"invalid_token\"")]
    public async Task GraphQL_WithoutAToken_IsRefusedInGraphQLShape(string? authorization, string accept, string challenge)
    {
        using var answer = await AskAsync(authorization, accept);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal(accept, answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(challenge, answer.Headers.WwwAuthenticate.ToString());
        Assert.True(answer.Headers.CacheControl?.NoStore);
        var error = Assert.Single((await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors").EnumerateArray());
        Assert.Equal("UNAUTHENTICATED", error.GetProperty("extensions").GetProperty("code").GetString());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task GraphQL_WithATamperedToken_IsRefused(int part)
    {
        var parts = (await development.Product.TokenAsync("stoke-lead")).Split('.');
        var middle = parts[part].Length / 2;
        parts[part] = parts[part][..middle] + (parts[part][middle] == 'A' ? 'B' : 'A') + parts[part][(middle + 1)..];

        using var answer = await AskAsync($"Bearer {string.Join('.', parts)}", "application/json");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task GraphQL_WithAToken_IsAnsweredAndNotStored()
    {
        using var answer = await AskAsync($"Bearer {await development.Product.TokenAsync("stoke-viewer")}", "application/json");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await answer.Content.ReadAsStringAsync());
    }

    private async Task<HttpResponseMessage> AskAsync(string? authorization, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = "{ __typename }" }) };
        if (authorization is not null) request.Headers.TryAddWithoutValidation("Authorization", authorization);
        request.Headers.Accept.Add(MediaTypeWithQualityHeaderValue.Parse(accept));
        return await development.Http.SendAsync(request);
    }
}

using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using System.Text.Json;

using EqualityCloud.EndToEnd.Tests.Product;

namespace EqualityCloud.EndToEnd.Tests.Subscriptions;

/// <summary>A subscription over server-sent events.</summary>
internal static class EventStream
{
    /// <summary>The answers of one operation, to the end of its stream.</summary>
    public static async IAsyncEnumerable<JsonElement> ReadAsync(
        ProductProcess product, string persona, string query, object? variables = null, [EnumeratorCancellation] CancellationToken ct = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query, variables }) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await product.TokenAsync(persona));
        request.Headers.Accept.ParseAdd("text/event-stream");
        using var answer = await product.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, ct);
        Assert.Equal("text/event-stream", answer.Content.Headers.ContentType?.MediaType);
        using var reader = new StreamReader(await answer.Content.ReadAsStreamAsync(ct));
        var isEnd = false;
        while (await reader.ReadLineAsync(ct) is { } line)
        {
            if (line == "event: complete") isEnd = true;
            if (line.StartsWith("data: ", StringComparison.Ordinal) && !isEnd) yield return JsonDocument.Parse(line[6..]).RootElement;
        }
        Assert.True(isEnd, "The stream ended without saying so.");
    }
}

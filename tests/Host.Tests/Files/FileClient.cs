using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

using EqualityCloud.EndToEnd.Tests.Product;

namespace EqualityCloud.Host.Tests.Files;

/// <summary>Uploads, decisions and exports as a persona makes them.</summary>
internal sealed class FileClient(ProductProcess product, string persona)
{
    private const string Fields = "id version status lines totals { added changed unchanged conflicts } problems { row column value code isError message } problemCounts { code isError count } left { row code }";

    public Task<JsonElement> QueryAsync(string query, object? variables = null) => product.QueryAsync(persona, query, variables);

    public Task<JsonElement> PostAsync(string query, object? variables = null) => product.PostAsync(persona, query, variables);

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content = null, string? key = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative)) { Content = content };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await product.TokenAsync(persona));
        if (key is not null) request.Headers.Add("Idempotency-Key", key);
        return await product.Http.SendAsync(request);
    }

    /// <summary>Uploads a file and waits until its preview is there.</summary>
    public async Task<JsonElement> UploadAsync(string path, byte[] content, string? key = null)
    {
        using var body = new ByteArrayContent(content);
        using var answer = await SendAsync(HttpMethod.Post, $"/files/imports/{path}", body, key);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{(int)answer.StatusCode} {text}");
        return await FinishedAsync(JsonDocument.Parse(text).RootElement.GetProperty("fileImport").GetString()!);
    }

    /// <summary>Accepts, undoes or discards an import as it stands, and waits until that is done.</summary>
    public async Task<JsonElement> DecideAsync(string what, JsonElement import)
    {
        var mutation = $"{what}FileImport";
        var input = new { id = import.GetProperty("id").GetString(), version = import.GetProperty("version").GetInt32() };
        var type = $"{char.ToUpperInvariant(mutation[0])}{mutation[1..]}Input!";
        var data = await QueryAsync($"mutation($input: {type}) {{ {mutation}(input: $input) {{ errors {{ code message }} }} }}", new { input });
        Assert.Equal("[]", data.GetProperty(mutation).GetProperty("errors").GetRawText());
        return await FinishedAsync(input.id!);
    }

    public async Task<JsonElement?> FindAsync(string id)
    {
        var found = (await QueryAsync($"query($id: ID!) {{ fileImport(id: $id) {{ {Fields} }} }}", new { id })).GetProperty("fileImport");
        return found.ValueKind is JsonValueKind.Null ? null : found;
    }

    /// <summary>The progress of an import as its watchers see it, to the end.</summary>
    public async Task<string> WatchAsync(string id)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query = "subscription($id: ID!) { importProgress(id: $id) { status stepsDone steps } }", variables = new { id } }),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await product.TokenAsync(persona));
        request.Headers.Accept.ParseAdd("text/event-stream");
        using var answer = await product.Http.SendAsync(request);
        return await answer.Content.ReadAsStringAsync();
    }

    private async Task<JsonElement> FinishedAsync(string id)
    {
        Assert.Contains("\"DONE\"", await WatchAsync(id), StringComparison.Ordinal);
        return (await FindAsync(id))!.Value;
    }
}

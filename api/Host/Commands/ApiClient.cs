using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace EqualityCloud.Host.Commands;

/// <summary>Asks a running product over GraphQL, as any other client does.</summary>
internal sealed class ApiClient : IDisposable
{
    /// <summary>A pack travels as text within JSON: with each of its quotation marks as six letters a large one would be over the limit of requests.</summary>
    private static readonly JsonSerializerOptions Writing = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly HttpClient _http;

    private ApiClient(Uri server, string? token)
    {
        _http = new HttpClient { BaseAddress = server };
        if (token is not null) _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }

    /// <exception cref="ApiException">The product cannot be reached, or has no such persona.</exception>
    public static async Task<ApiClient> ConnectAsync(Uri server, string? persona, string? token, CancellationToken ct)
    {
        if (token is not null) return new ApiClient(server, token);
        using var stranger = new ApiClient(server, token: null);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/dev/token") { Content = JsonContent.Create(new { persona }) };
        request.Headers.Add("X-EqualityCloud", "1");
        var answer = await stranger.SendAsync(request, ct);
        if (!answer.TryGetProperty("accessToken", out var accessToken))
        {
            throw new ApiException(answer.TryGetProperty("detail", out var detail) ? detail.GetString()! : "The product gives no tokens to personas: it is not in development mode.");
        }
        return new ApiClient(server, accessToken.GetString());
    }

    /// <exception cref="ApiException">The product cannot be reached, or answered with errors.</exception>
    public async Task<JsonElement> AskAsync(string query, object variables, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query, variables }, options: Writing) };
        // What is too large is refused before it is sent, so that the refusal is heard.
        request.Headers.ExpectContinue = true;
        var answer = await SendAsync(request, ct);
        if (answer.TryGetProperty("errors", out var errors))
        {
            throw new ApiException(string.Join(Environment.NewLine, errors.EnumerateArray().Select(error => error.GetProperty("message").GetString())));
        }
        return answer.GetProperty("data");
    }

    public void Dispose() => _http.Dispose();

    private async Task<JsonElement> SendAsync(HttpRequestMessage request, CancellationToken ct)
    {
        try
        {
            using var answer = await _http.SendAsync(request, ct);
            return await answer.Content.ReadFromJsonAsync<JsonElement>(ct);
        }
        catch (HttpRequestException e)
        {
            throw new ApiException($"The product at {_http.BaseAddress} cannot be reached: {e.Message}", e);
        }
        catch (JsonException e)
        {
            throw new ApiException($"What answers at {_http.BaseAddress} is not EqualityCloud.", e);
        }
    }
}

using System.Text.Json;

using Microsoft.Net.Http.Headers;

namespace EqualityCloud.Host.Web;

/// <summary>A refusal before GraphQL is reached, in the shape that GraphQL clients read.</summary>
internal static class GraphQLRefusal
{
    private const string ResponseType = "application/graphql-response+json";

    public static async Task WriteAsync(HttpContext context, int status, string code, string message)
    {
        var wantsResponseType = context.Request.Headers.Accept.ToString().Contains(ResponseType, StringComparison.OrdinalIgnoreCase);
        context.Response.StatusCode = status;
        context.Response.ContentType = $"{(wantsResponseType ? ResponseType : "application/json")}; charset=utf-8";
        context.Response.Headers[HeaderNames.CacheControl] = "no-store";
        var body = new { errors = new[] { new { message, extensions = new { code } } } };
        await context.Response.Body.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(body, JsonSerializerOptions.Web), context.RequestAborted);
    }
}

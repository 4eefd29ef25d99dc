using System.Text.Json;

namespace EqualityCloud.Host.Web;

/// <summary>How every endpoint but GraphQL refuses: RFC 9457 with a stable code.</summary>
internal static class ProblemAnswer
{
    public static async Task WriteAsync(HttpContext context, int status, string code, string detail)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/problem+json; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        var title = Microsoft.AspNetCore.WebUtilities.ReasonPhrases.GetReasonPhrase(status);
        var body = new { title, status, code, detail, traceId = context.TraceIdentifier };
        await context.Response.Body.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(body, JsonSerializerOptions.Web), context.RequestAborted);
    }
}

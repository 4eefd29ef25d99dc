using System.Text.Json;

using EqualityCloud.Host.Settings;
using EqualityCloud.Host.Web;

namespace EqualityCloud.Host.Development;

/// <summary>Tokens for personas. In production mode these addresses do not exist.</summary>
internal static class DevelopmentEndpoints
{
    /// <summary>A page of another origin cannot send it without asking first, and is refused when it asks.</summary>
    private const string Header = "X-EqualityCloud";

    public static void MapDevelopment(this WebApplication app, HostSettings settings)
    {
        if (!settings.IsDevelopment) return;
        app.MapGet("/dev/personas", static context => context.Response.WriteAsJsonAsync(
            Personas.All.Select(persona => new { persona = persona.Id, tenant = persona.Tenant.Name, role = persona.Role, description = persona.Description }),
            context.RequestAborted));
        app.MapPost("/dev/token", AnswerTokenAsync);
    }

    private static async Task AnswerTokenAsync(HttpContext context)
    {
        if (context.Request.Headers[Header] != "1")
        {
            await ProblemAnswer.WriteAsync(context, StatusCodes.Status403Forbidden, "HEADER_REQUIRED", $"Send the header {Header}: 1.");
            return;
        }
        if (!context.Request.HasJsonContentType())
        {
            await ProblemAnswer.WriteAsync(context, StatusCodes.Status415UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE", "The body is application/json.");
            return;
        }
        if (await ReadAsync(context) is not { } request)
        {
            await ProblemAnswer.WriteAsync(context, StatusCodes.Status400BadRequest, "BODY_INVALID", "The body is {\"persona\": \"NAME\"}.");
            return;
        }
        if (Personas.Find(request.Persona) is not { } persona)
        {
            await ProblemAnswer.WriteAsync(
                context, StatusCodes.Status400BadRequest, "PERSONA_UNKNOWN", $"The personas are {string.Join(", ", Personas.All.Select(known => known.Id))}.");
            return;
        }
        var accessToken = context.RequestServices.GetRequiredService<DevelopmentTokens>().Sign(persona);
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.WriteAsJsonAsync(new { accessToken, expiresIn = (int)DevelopmentTokens.Lifetime.TotalSeconds }, context.RequestAborted);
    }

    private static async Task<TokenRequest?> ReadAsync(HttpContext context)
    {
        try
        {
            return await context.Request.ReadFromJsonAsync<TokenRequest>(context.RequestAborted);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

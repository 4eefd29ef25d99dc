namespace EqualityCloud.Host.Health;

/// <summary>For load balancers and scripts: is the process alive, and can it work.</summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/healthz", static context =>
        {
            context.Response.Headers.CacheControl = "no-store";
            return context.Response.WriteAsJsonAsync(new { status = "alive" }, context.RequestAborted);
        });
        app.MapGet("/readyz", AnswerReadinessAsync);
    }

    private static async Task AnswerReadinessAsync(HttpContext context)
    {
        var view = await context.RequestServices.GetRequiredService<Readiness>().AskAsync(context.RequestAborted);
        context.Response.StatusCode = view.Ready ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.WriteAsJsonAsync(view, context.RequestAborted);
    }
}

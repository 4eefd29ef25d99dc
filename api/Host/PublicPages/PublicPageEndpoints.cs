using System.Globalization;

using EqualityCloud.Contracts.Publications;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Host.Callers;
using EqualityCloud.Host.RateLimits;
using EqualityCloud.Host.Web;
using EqualityCloud.Schema.Callers;

using Microsoft.Net.Http.Headers;

namespace EqualityCloud.Host.PublicPages;

/// <summary>What councils show to anybody, without signing in; and a draft of it, to those of the council who may publish it.</summary>
internal static class PublicPageEndpoints
{
    /// <summary>Caches may keep a page this long, so a page that is taken back is gone everywhere after it.</summary>
    private const string Kept = "public, max-age=60";

    private const string KeptForEver = "public, max-age=31536000, immutable";

    private const string Robots = "User-agent: *\nAllow: /public/\nAllow: /cyhoeddus/\nDisallow: /\n";

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void AddPublicPages(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<PublicLimiter>();
        builder.Services.AddSingleton<PublicEditions>();
        builder.Services.AddSingleton<PublicAnswers>();
        builder.Services.AddSingleton<PublicRenderer>();
    }

    public static void MapPublicPages(this WebApplication app)
    {
        foreach (var language in new[] { PublicLanguage.English, PublicLanguage.Welsh })
        {
            app.MapMethods($"{language.Root}/{{code}}/{{**path}}", Reading, (HttpContext context, string code, string? path, PublicLimiter limiter, PublicEditions editions, PublicAnswers answers, PublicRenderer renderer) =>
                PublicAsync(context, language, code, path ?? "", limiter, editions, answers, renderer));
        }
        app.MapMethods(PublicStyle.Path, Reading, StyleAsync);
        app.MapMethods("/robots.txt", Reading, static context => SendAsync(context, PublicAnswer.Of(System.Text.Encoding.UTF8.GetBytes(Robots), "text/plain; charset=utf-8"), Kept, null));
        app.MapGet("/publication/{edition:int}/{**path}", DraftAsync).RequireCaller();
    }

    private static async Task PublicAsync(
        HttpContext context, PublicLanguage language, string code, string path, PublicLimiter limiter, PublicEditions editions, PublicAnswers answers, PublicRenderer renderer)
    {
        context.Response.Headers.ContentSecurityPolicy = PublicStyle.PagePolicy;
        if (!limiter.TryTake(context.Connection.RemoteIpAddress))
        {
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            context.Response.Headers.RetryAfter = RateLimitSettings.Window.TotalSeconds.ToString(CultureInfo.InvariantCulture);
            await SendAsync(context, PublicRenderer.TooMany(language), "no-store", null);
            return;
        }
        var found = await editions.FindAsync(code);
        var answer = found is var (council, edition)
            ? await answers.GetAsync(council.Value, $"{edition.Number}", $"{language.Root}/{path}", () => renderer.MakeAsync(council, edition, path, language))
            : null;
        if (answer is null)
        {
            // The same answer whatever is missing: the council, its publication or the page.
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            await SendAsync(context, PublicRenderer.NotFound(language), "no-store", null);
            return;
        }
        await SendAsync(context, answer, Kept, found!.Value.Edition.PublishedAt);
    }

    /// <summary>A draft, or an edition that is not out, exactly as the public would see it.</summary>
    private static async Task DraftAsync(HttpContext context, int edition, string? path, ICallerSource callers, IGrainFactory factory, PublicRenderer renderer)
    {
        var caller = callers.Find(context)!;
        var view = await new CallerGrains(factory, caller).CallTenant<IPublicationGrain, Task<PublicationView?>>(static grain => grain.Get());
        if (view is not null && !caller.May(Permissions.PublishPages))
        {
            await ProblemAnswer.WriteAsync(context, StatusCodes.Status403Forbidden, ProblemCodes.Forbidden, "Your role does not let you see what is not published yet.");
            return;
        }
        var chosen = view is null ? null : view.Editions.Append(view.Draft).FirstOrDefault(one => one?.Number == edition);
        var language = context.Request.Query["language"] == PublicLanguage.Welsh.Code ? PublicLanguage.Welsh : PublicLanguage.English;
        if (chosen is null || await renderer.MakeAsync(caller.Tenant, chosen, path ?? "", language) is not { } answer)
        {
            await ProblemAnswer.WriteAsync(context, StatusCodes.Status404NotFound, ProblemCodes.NotFound, "There is no such edition or page.");
            return;
        }
        context.Response.Headers.ContentSecurityPolicy = PublicStyle.PagePolicy;
        await SendAsync(context, answer, "no-store", null);
    }

    private static Task StyleAsync(HttpContext context) => SendAsync(
        context, PublicAnswer.Of(PublicStyle.Bytes, "text/css; charset=utf-8"), context.Request.QueryString.Value == $"?{PublicStyle.Mark}" ? KeptForEver : Kept, null);

    private static Task SendAsync(HttpContext context, PublicAnswer answer, string caching, DateTimeOffset? modified)
    {
        var (request, response) = (context.Request, context.Response);
        var isCompressed = request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.OrdinalIgnoreCase);
        var mark = new EntityTagHeaderValue($"\"{answer.Mark}{(isCompressed ? "-br" : "")}\"");
        response.Headers.CacheControl = caching;
        response.Headers.Vary = HeaderNames.AcceptEncoding;
        if (response.StatusCode == StatusCodes.Status200OK && caching != "no-store")
        {
            var known = request.GetTypedHeaders();
            response.Headers.ETag = mark.ToString();
            if (modified is { } at) response.GetTypedHeaders().LastModified = at;
            // RFC 9110, section 13.2.2: a mark counts before a date.
            var isKnown = known.IfNoneMatch is { Count: > 0 } marks
                ? marks.Any(one => one.Equals(EntityTagHeaderValue.Any) || one.Compare(mark, useStrongComparison: false))
                : modified is { } date && known.IfModifiedSince is { } since && date.ToUnixTimeSeconds() <= since.ToUnixTimeSeconds();
            if (isKnown)
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                return Task.CompletedTask;
            }
        }
        var body = isCompressed ? answer.Compressed : answer.Plain;
        response.ContentType = answer.ContentType;
        response.ContentLength = body.Length;
        if (isCompressed) response.Headers.ContentEncoding = "br";
        return HttpMethods.IsHead(request.Method) ? Task.CompletedTask : response.Body.WriteAsync(body, context.RequestAborted).AsTask();
    }
}

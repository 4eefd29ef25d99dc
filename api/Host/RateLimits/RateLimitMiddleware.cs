using System.Globalization;

using EqualityCloud.Host.Access;
using EqualityCloud.Host.Web;
using EqualityCloud.Schema.Callers;

namespace EqualityCloud.Host.RateLimits;

/// <summary>Counts every caller's requests and tells in each answer what is left: the fields of draft-ietf-httpapi-ratelimit-headers.</summary>
internal sealed class RateLimitMiddleware(RequestDelegate next, ICallerSource callers, IRequestLimiter limiter, RateLimitSettings settings, RefusalCounter refusals)
{
    private const string Refused = "RATE_LIMITED";

    private readonly string _policy = string.Create(
        CultureInfo.InvariantCulture, $"\"client\";q={settings.ClientPerMinute};w={RateLimitSettings.Window.TotalSeconds}, \"tenant\";q={settings.TenantPerMinute};w={RateLimitSettings.Window.TotalSeconds}");

    public async Task InvokeAsync(HttpContext context)
    {
        if (callers.Find(context) is not { } caller)
        {
            await next(context);
            return;
        }
        var answer = await limiter.TakeAsync(new LimitedCaller(caller.Tenant, caller.Actor), context.RequestAborted);
        var headers = context.Response.Headers;
        headers["RateLimit-Policy"] = _policy;
        headers["RateLimit"] = string.Create(
            CultureInfo.InvariantCulture, $"\"client\";r={answer.Client.Remaining};t={Seconds(answer.Client.Reset)}, \"tenant\";r={answer.Tenant.Remaining};t={Seconds(answer.Tenant.Reset)}");
        if (answer.RetryAfter is not { } wait)
        {
            await next(context);
            return;
        }
        refusals.Count(caller.Tenant, caller.Actor, Refused);
        headers.RetryAfter = Math.Max(1, Seconds(wait)).ToString(CultureInfo.InvariantCulture);
        await GraphQLRefusal.WriteAsync(context, StatusCodes.Status429TooManyRequests, Refused, "You, or your organisation, ask too much at once. Wait as long as Retry-After says.");
    }

    private static long Seconds(TimeSpan span) => (long)Math.Ceiling(span.TotalSeconds);
}

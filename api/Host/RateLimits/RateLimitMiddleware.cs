using EqualityCloud.Host.Access;
using EqualityCloud.Host.Web;
using EqualityCloud.Schema.Callers;

namespace EqualityCloud.Host.RateLimits;

/// <summary>Counts every caller's requests and tells in each answer what is left.</summary>
internal sealed class RateLimitMiddleware(RequestDelegate next, ICallerSource callers, IRequestLimiter limiter, RateLimitSettings settings, RefusalCounter refusals)
{
    private const string Refused = "RATE_LIMITED";
    private const string Client = "client";
    private const string Tenant = "tenant";

    private readonly string _policy = $"{RateLimitHeaders.Policy(Client, settings.ClientPerMinute)}, {RateLimitHeaders.Policy(Tenant, settings.TenantPerMinute)}";

    public async Task InvokeAsync(HttpContext context)
    {
        if (callers.Find(context) is not { } caller)
        {
            await next(context);
            return;
        }
        var answer = await limiter.TakeAsync(new LimitedCaller(caller.Tenant, caller.Actor), context.RequestAborted);
        RateLimitHeaders.Set(context.Response, _policy, $"{RateLimitHeaders.Left(Client, answer.Client)}, {RateLimitHeaders.Left(Tenant, answer.Tenant)}", answer.RetryAfter);
        if (answer.RetryAfter is null)
        {
            await next(context);
            return;
        }
        refusals.Count(caller.Tenant, caller.Actor, Refused);
        await GraphQLRefusal.WriteAsync(context, StatusCodes.Status429TooManyRequests, Refused, "You, or your organisation, ask too much at once. Wait as long as Retry-After says.");
    }
}

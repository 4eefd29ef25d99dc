using System.Net;
using System.Threading.RateLimiting;

using EqualityCloud.Host.Access;
using EqualityCloud.Host.SignIn;
using EqualityCloud.Host.Web;

namespace EqualityCloud.Host.RateLimits;

/// <summary>
/// Counts what is asked before anybody is recognised, for each network: the beginning and end of sign-ins, invitations among them, sign-outs, and development's
/// tokens. Each process counts for itself. Asking whether one is signed in is not counted: a page does so at each visit, and many share an address.
/// </summary>
internal sealed class SignInLimiter(RequestDelegate next, RateLimitSettings settings, RefusalCounter refusals) : IDisposable
{
    private const string Address = "address";

    private static readonly PathString[] Counted = ["/auth/sign-in", SignInSchemes.CallbackPath, "/auth/sign-out", "/auth/tenant", "/dev/token"];

    private readonly PartitionedRateLimiter<IPAddress> _networks = TokenBuckets.Create((IPAddress network) => network, settings.SignInPerMinute);
    private readonly string _policy = RateLimitHeaders.Policy(Address, settings.SignInPerMinute);

    public async Task InvokeAsync(HttpContext context)
    {
        if (!IsCounted(context.Request.Path))
        {
            await next(context);
            return;
        }
        var network = ClientNetwork.Of(context);
        using var lease = _networks.AttemptAcquire(network);
        var left = Allowance.Of(_networks.GetStatistics(network)!.CurrentAvailablePermits, settings.SignInPerMinute);
        RateLimitHeaders.Set(context.Response, _policy, RateLimitHeaders.Left(Address, left), TokenBuckets.RetryAfter(lease));
        if (lease.IsAcquired)
        {
            await next(context);
        }
        else if (HttpMethods.IsGet(context.Request.Method))
        {
            await SignInFailure.AnswerAsync(context, new SignInRefusedException(SignInFailure.TooMany));
        }
        else
        {
            refusals.CountUnknown(null, context, SignInFailure.TooMany);
            await ProblemAnswer.WriteAsync(context, StatusCodes.Status429TooManyRequests, SignInFailure.TooMany, "Your address asks too much at once. Wait as long as Retry-After says.");
        }
    }

    public void Dispose() => _networks.Dispose();

    private static bool IsCounted(PathString asked)
    {
        foreach (var path in Counted)
        {
            if (asked.StartsWithSegments(path)) return true;
        }
        return false;
    }
}

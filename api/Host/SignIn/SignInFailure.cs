using EqualityCloud.Host.Access;
using EqualityCloud.Host.PublicPages;

using Microsoft.AspNetCore.Authentication;

namespace EqualityCloud.Host.SignIn;

/// <summary>How a sign-in that failed is answered: counted, noted, and told by a <see cref="SignInFailurePage"/>.</summary>
internal static class SignInFailure
{
    public const string TooMany = "RATE_LIMITED";

    /// <summary>Has nothing to do with who is let in: somebody thought better of it, or the provider does not answer.</summary>
    private static readonly string[] NoRefusals = ["SIGN_IN_CANCELLED", "SIGN_IN_NOT_AVAILABLE"];

    public static async Task AnswerAsync(HttpContext context, Exception? failure)
    {
        var (code, refused) = (CodeOf(failure), RefusedIn(failure));
        context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(SignInFailure).FullName!).LogWarning("A sign-in was refused: {Code}", code);
        if (!NoRefusals.Contains(code)) Count(context.RequestServices.GetRequiredService<RefusalCounter>(), context, refused, code);
        context.Response.StatusCode = code switch
        {
            "NO_ACCESS" or "TENANT_SUSPENDED" => StatusCodes.Status403Forbidden,
            "SIGN_IN_NOT_AVAILABLE" => StatusCodes.Status503ServiceUnavailable,
            TooMany => StatusCodes.Status429TooManyRequests,
            _ => StatusCodes.Status400BadRequest,
        };
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.ContentSecurityPolicy = PublicStyle.PagePolicy;
        context.Response.Headers["X-EqualityCloud-Code"] = code;
        await context.Response.WriteAsync(SignInFailurePage.Of(code), context.RequestAborted);
    }

    private static void Count(RefusalCounter refusals, HttpContext context, SignInRefusedException? refused, string code)
    {
        if (refused is { Tenant: { } tenant, Member: { } member }) refusals.Count(tenant, member, code);
        else refusals.CountUnknown(refused?.Tenant, context, code);
    }

    private static SignInRefusedException? RefusedIn(Exception? failure) => failure as SignInRefusedException ?? (failure as AuthenticationFailureException)?.InnerException as SignInRefusedException;

    private static string CodeOf(Exception? failure) => failure switch
    {
        _ when RefusedIn(failure) is { } refused => refused.Code,
        AuthenticationFailureException when failure.Message.Contains("Correlation", StringComparison.Ordinal) => "STATE_INVALID",
        AuthenticationFailureException when failure.Message.Contains("state", StringComparison.Ordinal) => "STATE_INVALID",
        AuthenticationFailureException when failure.Message.Contains("Access was denied", StringComparison.Ordinal) => "SIGN_IN_CANCELLED",
        _ => "SIGN_IN_FAILED",
    };
}

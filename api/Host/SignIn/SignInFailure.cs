using System.Net;

using EqualityCloud.Contracts.Writing;
using EqualityCloud.Host.Access;

using Microsoft.AspNetCore.Authentication;

namespace EqualityCloud.Host.SignIn;

/// <summary>The page of a sign-in that failed: a code for support and a way back, and nothing that helps an attacker.</summary>
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
        context.Response.Headers["X-EqualityCloud-Code"] = code;
        await context.Response.WriteAsync(Page(code, Sentence(code)), context.RequestAborted);
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

    private static string Sentence(string code) => code switch
    {
        "NO_ACCESS" => "You have signed in, but no organisation here knows you. Ask an administrator of yours for an invitation.",
        ProblemCodes.InvitationInvalid => "This invitation cannot be used, or no longer. Ask for a new one.",
        "TENANT_SUSPENDED" => "Your organisation is suspended. Ask those who run the platform.",
        TooMany => "Too many people are signing in from where you are. Wait a minute and try again.",
        "SIGN_IN_CANCELLED" => "You did not finish signing in.",
        "SIGN_IN_NOT_AVAILABLE" => "The sign-in provider does not answer. Try again in a while.",
        _ => "This sign-in is not valid, or no longer. Begin again.",
    };

    private static string Page(string code, string sentence) => $"""
        <!doctype html>
        <html lang="en-GB">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>You are not signed in – EqualityCloud</title></head>
        <body><main>
        <h1>You are not signed in</h1>
        <p>{WebUtility.HtmlEncode(sentence)}</p>
        <p>If you ask for help, give this code: <code>{WebUtility.HtmlEncode(code)}</code></p>
        <p><a href="/auth/sign-in?returnTo=/">Sign in again</a></p>
        </main></body>
        </html>
        """;
}

using System.Net;

using EqualityCloud.Contracts.Writing;

using Microsoft.AspNetCore.Authentication;

namespace EqualityCloud.Host.SignIn;

/// <summary>The page of a sign-in that failed: a code for support and a way back, and nothing that helps an attacker.</summary>
internal static class SignInFailure
{
    public static async Task AnswerAsync(HttpContext context, Exception? failure)
    {
        var code = CodeOf(failure);
        context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(SignInFailure).FullName!).LogWarning("A sign-in was refused: {Code}", code);
        context.Response.StatusCode = code switch
        {
            "NO_ACCESS" => StatusCodes.Status403Forbidden,
            "SIGN_IN_NOT_AVAILABLE" => StatusCodes.Status503ServiceUnavailable,
            _ => StatusCodes.Status400BadRequest,
        };
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers["X-EqualityCloud-Code"] = code;
        await context.Response.WriteAsync(Page(code, Sentence(code)), context.RequestAborted);
    }

    private static string CodeOf(Exception? failure) => failure switch
    {
        SignInRefusedException refused => refused.Code,
        AuthenticationFailureException { InnerException: SignInRefusedException refused } => refused.Code,
        AuthenticationFailureException when failure.Message.Contains("Correlation", StringComparison.Ordinal) => "STATE_INVALID",
        AuthenticationFailureException when failure.Message.Contains("state", StringComparison.Ordinal) => "STATE_INVALID",
        AuthenticationFailureException when failure.Message.Contains("Access was denied", StringComparison.Ordinal) => "SIGN_IN_CANCELLED",
        _ => "SIGN_IN_FAILED",
    };

    private static string Sentence(string code) => code switch
    {
        "NO_ACCESS" => "You have signed in, but no organisation here knows you. Ask an administrator of yours for an invitation.",
        ProblemCodes.InvitationInvalid => "This invitation cannot be used, or no longer. Ask for a new one.",
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

using EqualityCloud.Contracts.Writing;
using EqualityCloud.Host.PublicPages;

namespace EqualityCloud.Host.SignIn;

/// <summary>The page of a sign-in that failed: what has happened, what to do, a code for support and a way back, and nothing that helps an attacker.</summary>
internal static class SignInFailurePage
{
    /// <summary>The whole page.</summary>
    /// <param name="code">Why the sign-in failed.</param>
    public static string Of(string code)
    {
        var (happened, toDo) = Words(code);
        return $"<!doctype html>\n{Markup.Of($"""
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>You are not signed in – EqualityCloud</title>
            <meta name="robots" content="noindex">
            <link rel="stylesheet" href="{PublicStyle.Address}">
            </head>
            <body>
            <a class="skip" href="#main">Skip to main content</a>
            <header class="bar"><div class="width"><p class="name"><a href="/">EqualityCloud</a></p></div></header>
            <main class="width" id="main" tabindex="-1">
            <h1>You are not signed in</h1>
            <p class="lead">{happened}</p>
            <h2>What to do</h2>
            <ul>
            {Markup.Join(toDo.Select(step => Markup.Of($"<li>{step}</li>\n")))}</ul>
            <p><a class="button" href="/auth/sign-in?returnTo=/">Sign in again</a></p>
            <p class="quiet">If you ask for help, give this code: <code>{code}</code></p>
            </main>
            <footer class="foot"><div class="width"><p><a href="/accessibility">Accessibility statement</a></p></div></footer>
            </body>
            </html>
            """)}\n";
    }

    private static (string Happened, string[] ToDo) Words(string code) => code switch
    {
        "NO_ACCESS" => (
            "Your account was recognised, but no organisation here knows it.",
            ["Ask an administrator of your organisation for an invitation.", "If you have several accounts, sign in with the one that was invited."]),
        ProblemCodes.InvitationInvalid => (
            "This invitation cannot be used, or no longer. Each one works once and for a limited time.",
            ["If you have used it already, sign in without it.", "If not, ask the person who invited you for a new one."]),
        "TENANT_SUSPENDED" => (
            "Your organisation’s access is suspended. None of its work is lost.",
            ["Ask an administrator of your organisation, who can ask those who run the platform."]),
        SignInFailure.TooMany => ("Too many people are signing in from where you are.", ["Wait a minute, then sign in again."]),
        "SIGN_IN_CANCELLED" => ("You did not finish signing in.", ["Sign in again when you are ready."]),
        "SIGN_IN_NOT_AVAILABLE" => (
            "The service that checks your account does not answer.",
            ["Try again in a few minutes.", "If it goes on, tell your IT support."]),
        _ => (
            "This sign-in is not valid, or no longer.",
            ["Begin again, and finish within 15 minutes in the same browser.", "Use a link or a bookmark of EqualityCloud itself, not one of the page where you sign in."]),
    };
}

namespace EqualityCloud.Host.SignIn;

/// <summary>The names of the two schemes.</summary>
internal static class SignInSchemes
{
    /// <summary>The cookie.</summary>
    public const string Session = "session";

    /// <summary>The provider.</summary>
    public const string Provider = "provider";

    public const string CallbackPath = "/auth/callback";

    /// <summary>A page of another origin cannot send it without asking first, and is refused when it asks.</summary>
    public const string Header = "X-EqualityCloud";
}

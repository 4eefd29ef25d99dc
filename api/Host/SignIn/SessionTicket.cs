using System.Globalization;

using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;

namespace EqualityCloud.Host.SignIn;

/// <summary>What a session keeps beside who it is: the tokens to refresh and end it with, and its times. The access token is not kept: nothing is asked with it.</summary>
internal static class SessionTicket
{
    /// <summary>However busy, a session ends after this.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(10);

    /// <summary>Unused, it ends after this.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(1);

    private const string IdToken = "id_token";
    private const string RefreshToken = "refresh_token";
    private const string Nonce = ".nonce";
    private const string Started = ".started";
    private const string RefreshAt = ".refresh-at";

    private static readonly TimeSpan ShortestRefresh = TimeSpan.FromMinutes(1);

    public static void Fill(AuthenticationProperties properties, string idToken, string nonce, OAuthTokenResponse tokens, DateTimeOffset now)
    {
        properties.Items[Nonce] = nonce;
        properties.Items[Started] = now.ToString("O", CultureInfo.InvariantCulture);
        Refreshed(properties, idToken, tokens, now);
    }

    public static void Refreshed(AuthenticationProperties properties, string? idToken, OAuthTokenResponse tokens, DateTimeOffset now)
    {
        properties.StoreTokens(
        [
            new AuthenticationToken { Name = IdToken, Value = idToken ?? properties.GetTokenValue(IdToken) ?? "" },
            new AuthenticationToken { Name = RefreshToken, Value = tokens.RefreshToken ?? properties.GetTokenValue(RefreshToken) ?? "" },
        ]);
        var lives = TimeSpan.FromSeconds(int.TryParse(tokens.ExpiresIn, CultureInfo.InvariantCulture, out var seconds) ? seconds : 3600);
        RefreshAfter(properties, lives > ShortestRefresh ? lives : ShortestRefresh, now);
    }

    public static void RefreshAfter(AuthenticationProperties properties, TimeSpan due, DateTimeOffset now) =>
        properties.Items[RefreshAt] = (now + due).ToString("O", CultureInfo.InvariantCulture);

    public static bool IsRefreshDue(AuthenticationProperties properties, DateTimeOffset now) => RefreshTokenOf(properties) is not null && TimeOf(properties, RefreshAt) <= now;

    public static bool IsTooOld(AuthenticationProperties properties, DateTimeOffset now) => TimeOf(properties, Started) + Longest <= now;

    /// <summary>When it ends if nothing more happens.</summary>
    public static DateTimeOffset ExpiresAt(AuthenticationProperties properties)
    {
        var latest = TimeOf(properties, Started) + Longest;
        return properties.ExpiresUtc is { } idle && idle < latest ? idle : latest;
    }

    public static string? IdTokenOf(AuthenticationProperties properties) => properties.GetTokenValue(IdToken) is { Length: > 0 } token ? token : null;

    /// <summary>What the sign-in asked the provider to repeat.</summary>
    public static string? NonceOf(AuthenticationProperties properties) => properties.Items.TryGetValue(Nonce, out var nonce) ? nonce : null;

    public static string? RefreshTokenOf(AuthenticationProperties properties) => properties.GetTokenValue(RefreshToken) is { Length: > 0 } token ? token : null;

    private static DateTimeOffset TimeOf(AuthenticationProperties properties, string name) =>
        properties.Items.TryGetValue(name, out var text) && DateTimeOffset.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : DateTimeOffset.MinValue;
}

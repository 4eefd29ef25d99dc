using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;

using EqualityCloud.Host.Callers;

using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OAuth;

namespace EqualityCloud.Host.SignIn;

/// <summary>Asks the provider from time to time whether a session's person may still sign in; where the answer is no the session ends.</summary>
internal sealed class SessionRefresh(OpenIdClient client, IdTokenValidator idTokens, ClaimNames names, TimeProvider clock, IHttpClientFactory http, ILogger<SessionRefresh> log)
{
    public const string Backchannel = "sign-in-provider";

    private static readonly TimeSpan AfterFailure = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan SharedFor = TimeSpan.FromMinutes(1);

    /// <summary>A refresh token is used once: requests that read the session before the refresh was stored share the one refresh.</summary>
    private readonly ConcurrentDictionary<string, (DateTimeOffset At, Lazy<Task<AuthenticationProperties?>> Refresh)> _shared = new(StringComparer.Ordinal);

    public async Task CheckAsync(CookieValidatePrincipalContext context)
    {
        var now = clock.GetUtcNow();
        if (SessionTicket.IsTooOld(context.Properties, now))
        {
            await EndAsync(context);
            return;
        }
        if (!SessionTicket.IsRefreshDue(context.Properties, now)) return;

        foreach (var (token, old) in _shared)
        {
            if (now - old.At > SharedFor) _shared.TryRemove(token, out _);
        }
        var subject = context.Principal!.FindFirst(SignInAdmission.SubjectClaim)!.Value;
        var copy = context.Properties.Clone();
        var (_, refresh) = _shared.GetOrAdd(SessionTicket.RefreshTokenOf(context.Properties)!, _ => (now, new(() => RefreshAsync(copy, subject))));
        if (await refresh.Value is not { } refreshed)
        {
            await EndAsync(context);
            return;
        }
        foreach (var (name, value) in refreshed.Items) context.Properties.Items[name] = value;
        context.ShouldRenew = true;
    }

    /// <summary>The properties as they are now; null where the provider says that it is over.</summary>
    private async Task<AuthenticationProperties?> RefreshAsync(AuthenticationProperties properties, string subject)
    {
        try
        {
            var provider = await client.Discovery.GetConfigurationAsync();
            using var form = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["grant_type"] = "refresh_token",
                ["refresh_token"] = SessionTicket.RefreshTokenOf(properties)!,
                ["client_id"] = client.Settings.ClientId,
                ["client_secret"] = client.Settings.ClientSecret,
            });
            using var answer = await http.CreateClient(Backchannel).PostAsync(new Uri(provider.TokenEndpoint), form);
            if (answer.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.Unauthorized) return null;
            answer.EnsureSuccessStatusCode();
            using var tokens = OAuthTokenResponse.Success(JsonDocument.Parse(await answer.Content.ReadAsStringAsync()));
            var idToken = tokens.Response!.RootElement.TryGetProperty("id_token", out var element) ? element.GetString() : null;
            if (idToken is not null && (await idTokens.ValidateRefreshedAsync(idToken, tokens.AccessToken, SessionTicket.NonceOf(properties))).FindFirst(names.Subject)?.Value != subject) return null;
            SessionTicket.Refreshed(properties, idToken, tokens, clock.GetUtcNow());
            return properties;
        }
        catch (SignInRefusedException)
        {
            return null;
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException or InvalidOperationException or JsonException)
        {
            // A provider that cannot be reached ends nobody's work; the session's own end stands.
            log.LogWarning(e, "The sign-in provider does not answer");
            SessionTicket.RefreshAfter(properties, AfterFailure, clock.GetUtcNow());
            return properties;
        }
    }

    private static Task EndAsync(CookieValidatePrincipalContext context)
    {
        context.RejectPrincipal();
        return context.HttpContext.SignOutAsync(SignInSchemes.Session);
    }
}

using System.Security.Claims;

using EqualityCloud.GraphQL;
using EqualityCloud.Host.SignIn;

using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace EqualityCloud.Host.Callers;

/// <summary>
/// Ends a stream whose caller would not be let in any more as it was: removed, revoked, given other roles or role titles, signed out, or with a token that has
/// run out. Asked anew every two seconds while the stream is open. A tenant that is shut ends its streams by itself (<see cref="Tenants.TenantStreams"/>).
/// </summary>
internal sealed class StreamGuard(CallerDirectory directory, WebSessions sessions, IServiceScopeFactory scopes, TimeProvider clock, ILogger<StreamGuard> log) : IStreamGuard
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(2);

    public ValueTask<CancellationToken> WatchAsync(HttpContext context, ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        if (context.Features.Get<SignedIn>() is not { } signedIn || context.Features.Get<TokenIdentity>() is not { } identity) return new(CancellationToken.None);
        var ended = new CancellationTokenSource();
        var closed = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        context.Response.OnCompleted(closed.CancelAsync);
        _ = WatchToEndAsync(new Watched(signedIn, identity, CookieOf(context)), ended, closed.Token);
        return new(ended.Token);
    }

    private async Task WatchToEndAsync(Watched watched, CancellationTokenSource ended, CancellationToken closed)
    {
        using var timer = new PeriodicTimer(Between, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(closed))
            {
                if (await IsStillSoAsync(watched)) continue;
                await ended.CancelAsync();
                return;
            }
        }
        catch (OperationCanceledException) when (closed.IsCancellationRequested)
        {
            // The stream is closed.
        }
    }

    private async Task<bool> IsStillSoAsync(Watched watched)
    {
        try
        {
            var identity = watched.Cookie is null ? watched.Identity : await SessionAsync(watched.Cookie);
            return identity is not null && clock.GetUtcNow() < identity.Expires && await directory.FindAsync(identity) is { } now && now.Caller.IsAs(watched.SignedIn.Caller);
        }
#pragma warning disable CA1031 // a fault is no answer: the next look gives one
        catch (Exception e)
#pragma warning restore CA1031
        {
            log.LogWarning(e, "Whether {Actor} is still let in could not be asked; the next look does", watched.SignedIn.Caller.Actor);
            return true;
        }
    }

    /// <summary>Reads the session as a new request would: what the stream's own request found is remembered with it.</summary>
    private async Task<TokenIdentity?> SessionAsync(IHeaderDictionary cookie)
    {
        await using var scope = scopes.CreateAsyncScope();
        var features = new FeatureCollection();
        features.Set<IHttpRequestFeature>(new HttpRequestFeature { Headers = cookie, Scheme = Uri.UriSchemeHttps });
        features.Set<IHttpResponseFeature>(new HttpResponseFeature());
        return await sessions.FindAsync(new DefaultHttpContext(features) { RequestServices = scope.ServiceProvider });
    }

    private static HeaderDictionary? CookieOf(HttpContext context) => context.Request.Headers.Authorization.Count > 0
        ? null
        : new HeaderDictionary { [HeaderNames.Cookie] = context.Request.Headers.Cookie, [SignInSchemes.Header] = "1" };

    private sealed record Watched(SignedIn SignedIn, TokenIdentity Identity, IHeaderDictionary? Cookie);
}

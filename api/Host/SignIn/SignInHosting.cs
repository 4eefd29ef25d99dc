using EqualityCloud.Host.Mail;
using EqualityCloud.Host.Settings;
using EqualityCloud.Schema.Access;

using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;

namespace EqualityCloud.Host.SignIn;

/// <summary>Registers sign-in for people with a browser: the provider's tokens stay on the server, the browser holds a sealed key to its session and nothing else.</summary>
internal static class SignInHosting
{
    private static readonly TimeSpan ProviderAnswersWithin = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan SignInTakes = TimeSpan.FromMinutes(15);

    public static void AddSignIn(this WebApplicationBuilder builder, HostSettings settings)
    {
        var services = builder.Services;
        var client = new OpenIdClient();
        if (settings.OpenId?.Web is { } web) client.Use(web, settings.OpenId.Discovery);
        services.AddSingleton(client);
        services.AddSingleton<SignInProgress>();
        services.AddSingleton<IdTokenValidator>();
        services.AddSingleton<SignInAdmission>();
        services.AddSingleton<Memberships>();
        services.AddSingleton<SessionStore>();
        services.AddSingleton<SessionRefresh>();
        services.AddSingleton<WebSessions>();
        services.AddHttpContextAccessor();
        services.AddHostedService<FirstAdministrator>();
        if (settings.Mail is not null && (settings.IsDevelopment || settings.OpenId?.Web is not null)) services.AddSingleton<IInvitationMail>(provider => ActivatorUtilities.CreateInstance<InvitationMail>(provider, settings.Mail));
        services.AddHttpClient(SessionRefresh.Backchannel, http => http.Timeout = ProviderAnswersWithin);
        if (KeyFolder(settings) is { } keys)
        {
            services.AddDataProtection().SetApplicationName("EqualityCloud").PersistKeysToFileSystem(new DirectoryInfo(keys));
        }
        services.AddAuthentication()
            .AddCookie(SignInSchemes.Session, cookie => Configure(cookie, settings))
            .AddOAuth<OpenIdOptions, OpenIdHandler>(SignInSchemes.Provider, provider => Configure(provider, settings));
        services.AddOptions<CookieAuthenticationOptions>(SignInSchemes.Session).Configure<SessionStore>(static (cookie, store) => cookie.SessionStore = store);
    }

    /// <summary>Takes the provider's answers. What people call the product is a setting: a request's own word for it would let a forged header choose where they are sent.</summary>
    public static void UseSignIn(this WebApplication app, HostSettings settings)
    {
        if (settings.OpenId?.Web?.Address is { } address)
        {
            app.UseWhen(static context => context.Request.Path.StartsWithSegments("/auth"), branch => branch.Use((context, next) =>
            {
                context.Request.Scheme = address.Scheme;
                context.Request.Host = HostString.FromUriComponent(address);
                return next(context);
            }));
        }
        app.UseAuthentication();
    }

    private static string? KeyFolder(HostSettings settings) => settings.OpenId?.Web?.KeyFolder ?? settings.Data?.KeyFolder;

    private static void Configure(CookieAuthenticationOptions cookie, HostSettings settings)
    {
        // With the prefix a browser takes the cookie from this very host over TLS only.
        cookie.Cookie.Name = settings.IsDevelopment ? "equalitycloud" : "__Host-equalitycloud";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Strict;
        cookie.Cookie.SecurePolicy = settings.IsDevelopment ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        cookie.Cookie.Path = "/";
        cookie.ExpireTimeSpan = SessionTicket.Idle;
        cookie.SlidingExpiration = true;
        cookie.Events.OnValidatePrincipal = static context => context.HttpContext.RequestServices.GetRequiredService<SessionRefresh>().CheckAsync(context);
    }

    private static void Configure(OpenIdOptions provider, HostSettings settings)
    {
        provider.SignInScheme = SignInSchemes.Session;
        provider.CallbackPath = SignInSchemes.CallbackPath;
        provider.UsePkce = true;
        provider.RemoteAuthenticationTimeout = SignInTakes;
        provider.BackchannelTimeout = ProviderAnswersWithin;
        provider.CorrelationCookie.Name = settings.IsDevelopment ? "equalitycloud-sign-in." : "__Secure-equalitycloud-sign-in.";
        // The provider's answer comes as a navigation from its site.
        provider.CorrelationCookie.SameSite = SameSiteMode.Lax;
        provider.CorrelationCookie.SecurePolicy = settings.IsDevelopment ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        provider.Events.OnRemoteFailure = static context =>
        {
            context.HandleResponse();
            return SignInFailure.AnswerAsync(context.HttpContext, context.Failure);
        };
    }
}

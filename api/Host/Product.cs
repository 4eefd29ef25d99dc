using EqualityCloud.Host.Callers;
using EqualityCloud.Host.Development;
using EqualityCloud.Host.Files;
using EqualityCloud.Host.Health;
using EqualityCloud.Host.Hosting;
using EqualityCloud.Host.PublicPages;
using EqualityCloud.Host.RateLimits;
using EqualityCloud.Host.Settings;
using EqualityCloud.Host.SignIn;
using EqualityCloud.Host.Tenants;
using EqualityCloud.Host.Web;
using EqualityCloud.Schema;

namespace EqualityCloud.Host;

/// <summary>The table of contents of the process: its parts, what every request passes, and the one table of routes.</summary>
internal static class Product
{
    public static WebApplication Build(WebApplicationBuilder builder, HostSettings settings)
    {
        builder.AddLimits(settings);
        builder.AddStorage(settings);
        builder.AddSilo(settings);
        builder.AddCallers(settings);
        builder.AddSignIn(settings);
        builder.AddTenants(settings);
        builder.AddRateLimits(settings);
        builder.AddDevelopment(settings);
        builder.AddFiles();
        builder.AddPublicPages();
        builder.Services.AddEqualityCloudSchema().AllowOwnOrigin(settings);

        var app = builder.Build();
        app.UseProxy(settings);
        app.UseUnforeseenErrors();
        app.UseSecurityHeaders();
        app.UseDevelopmentFence(settings);
        app.UseSignInLimit();
        app.UseSignIn(settings);
        app.UseWebApp(settings);
        app.UseWebSockets();
        app.UseCallers();
        app.UseRateLimits();
        app.UseTenants();

        app.MapGraphQL("/graphql").RequireCaller();
        app.MapSignIn();
        app.MapFiles();
        app.MapTenants();
        app.MapPublicPages();
        app.MapGraphiQL(settings);
        app.MapHealth();
        app.MapDevelopment(settings);
        return app;
    }
}

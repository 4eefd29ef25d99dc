using EqualityCloud.Host.Callers;
using EqualityCloud.Host.Commands;
using EqualityCloud.Host.Development;
using EqualityCloud.Host.Files;
using EqualityCloud.Host.Health;
using EqualityCloud.Host.Hosting;
using EqualityCloud.Host.PublicPages;
using EqualityCloud.Host.RateLimits;
using EqualityCloud.Host.SignIn;
using EqualityCloud.Host.Tenants;
using EqualityCloud.Host.Web;
using EqualityCloud.Schema;

return await CommandLine.RunAsync(args, Serve);

static async Task<int> Serve(ServeOptions options, CancellationToken ct)
{
    var builder = ProductBuilder.Create(options);
    if (!builder.TryReadSettings(options, out var settings)) return ExitCodes.WrongSettings;

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
    builder.Services.AddEqualityCloudSchema();

    var app = builder.Build();
    app.UseUnforeseenErrors();
    app.UseSecurityHeaders();
    app.UseDevelopmentFence(settings);
    app.UseSignIn(settings);
    app.UseWebApp(settings);
    app.UseCallers();
    app.UseWebSockets();
    app.UseRateLimits();
    app.UseTenants();

    // The table of routes.
    app.MapGraphQL("/graphql").RequireCaller();
    app.MapSignIn();
    app.MapFiles();
    app.MapTenants();
    app.MapPublicPages();
    app.MapGraphiQL(settings);
    app.MapHealth();
    app.MapDevelopment(settings);

    return await app.RunToEndAsync(ct);
}

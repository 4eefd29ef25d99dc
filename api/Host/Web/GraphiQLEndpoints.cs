using EqualityCloud.Host.Settings;

using Microsoft.Extensions.FileProviders;

namespace EqualityCloud.Host.Web;

/// <summary>Serves GraphiQL from the built web app; no other host is asked for anything.</summary>
internal static class GraphiQLEndpoints
{
    public const string Path = "/graphiql";

    private const string Hashed = "/assets/";

    public static void MapGraphiQL(this WebApplication app, HostSettings settings)
    {
        var folder = System.IO.Path.Combine(settings.WebRoot, "graphiql");
        if (!Directory.Exists(folder))
        {
            app.MapGet(Path, static context => ProblemAnswer.WriteAsync(
                context, StatusCodes.Status404NotFound, "WEB_NOT_BUILT", "The web app is not built here. Run ./start, which builds it."));
            return;
        }
        app.UseStaticFiles(new StaticFileOptions
        {
            RequestPath = Path,
            FileProvider = new PhysicalFileProvider(folder),
            // A built file carries a hash in its name, so a new one has a new address.
            OnPrepareResponse = static file => file.Context.Response.Headers.CacheControl =
                file.Context.Request.Path.Value!.Contains(Hashed, StringComparison.Ordinal) ? "public, max-age=31536000, immutable" : "no-cache",
        });
        var index = System.IO.Path.Combine(folder, "index.html");
        app.MapGet(Path, context =>
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            context.Response.Headers.CacheControl = "no-cache";
            return context.Response.SendFileAsync(index, context.RequestAborted);
        });
    }
}

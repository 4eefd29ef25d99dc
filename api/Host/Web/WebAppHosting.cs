using EqualityCloud.Host.Settings;

using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace EqualityCloud.Host.Web;

/// <summary>Serves the built web app: its files, and its one page for every address that a browser opens and no endpoint answers.</summary>
internal static class WebAppHosting
{
    private const string Assets = "/assets";

    private const string ForEver = "public, max-age=31536000, immutable";

    private const string AskEachTime = "no-cache";

    /// <summary>The page runs and shows what comes from its own origin, and nothing inline. Pictures of charts are made in the page, hence blob.</summary>
    private const string PagePolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; "
        + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    public static void UseWebApp(this WebApplication app, HostSettings settings)
    {
        var folder = Path.Combine(settings.WebRoot, "app");
        var page = Path.Combine(folder, "index.html");
        if (!File.Exists(page))
        {
            app.MapGet("/", static context => ProblemAnswer.WriteAsync(
                context, StatusCodes.Status404NotFound, "WEB_NOT_BUILT", "The web app is not built here. Run ./start, which builds it."));
            return;
        }

        var files = new PhysicalFileProvider(folder);
        app.Use((context, next) =>
        {
            PreferCompressedCopy(context.Request, files);
            return next(context);
        });
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = files,
            ContentTypeProvider = new CompressedContentTypes(),
            OnPrepareResponse = static file => Describe(file.Context.Response, file.File.Name, file.Context.Request.Path),
        });
        app.Use((context, next) => IsVisit(context) ? SendPageAsync(context, page) : next(context));
    }

    /// <summary>The build lays a Brotli copy beside each script and style.</summary>
    private static void PreferCompressedCopy(HttpRequest request, PhysicalFileProvider files)
    {
        if (!request.Path.StartsWithSegments(Assets) || !request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.OrdinalIgnoreCase)) return;

        var copy = request.Path + CompressedContentTypes.Extension;
        if (files.GetFileInfo(copy).Exists) request.Path = copy;
    }

    private static void Describe(HttpResponse response, string name, PathString path)
    {
        var headers = response.Headers;
        // A built asset carries a hash in its name, so a new one has a new address.
        headers.CacheControl = path.StartsWithSegments(Assets) ? ForEver : AskEachTime;
        headers.Vary = HeaderNames.AcceptEncoding;
        if (name.EndsWith(CompressedContentTypes.Extension, StringComparison.Ordinal)) headers.ContentEncoding = "br";
        if (name.EndsWith(".html", StringComparison.Ordinal)) headers.ContentSecurityPolicy = PagePolicy;
    }

    /// <summary>A browser that opens an address, as opposed to a program that asks for data and should be told that there is none.</summary>
    private static bool IsVisit(HttpContext context) =>
        context.GetEndpoint() is null
        && (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        && context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase)
        && !context.Request.Path.StartsWithSegments(Assets);

    private static Task SendPageAsync(HttpContext context, string page)
    {
        var response = context.Response;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.CacheControl = AskEachTime;
        response.Headers.ContentSecurityPolicy = PagePolicy;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : response.SendFileAsync(page, context.RequestAborted);
    }
}

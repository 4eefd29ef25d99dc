using EqualityCloud.Contracts.Access;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Tenants;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Tenants;
using EqualityCloud.Host.Callers;
using EqualityCloud.Host.Web;
using EqualityCloud.Schema.Callers;

using Microsoft.AspNetCore.Http.Features;

namespace EqualityCloud.Host.Tenants;

/// <summary>Archives on their way out and in; they are too large for GraphQL.</summary>
internal static class TenantEndpoints
{
    private const long MaxArchiveBytes = 4L * 1024 * 1024 * 1024;

    public static void MapTenants(this WebApplication app)
    {
        app.MapGet("/tenant/exports/{id}", FetchAsync).RequireCaller();
        app.MapPost("/platform/tenants/import", ImportAsync).RequireCaller();
    }

    /// <summary>The archive of a finished export, to the administrators of the tenant that it is of.</summary>
    private static async Task FetchAsync(HttpContext context, string id, ICallerSource callers, IGrainFactory factory, IArchiveFiles archives)
    {
        var caller = callers.Find(context)!;
        var grains = new CallerGrains(factory, caller);
        if (!Guid.TryParseExact(id, "N", out var export)
            || await grains.Call<ITenantExportGrain, Task<TenantExportView?>>(export, static grain => grain.Get()) is not { Status: TenantExportStatus.Done } view
            || archives.OpenRead(caller.Tenant, export) is not { } archive)
        {
            await ProblemAnswer.WriteAsync(context, StatusCodes.Status404NotFound, ProblemCodes.NotFound, "There is no such export, or its archive was replaced by a newer one.");
            return;
        }
        await using (archive)
        {
            context.Response.ContentType = "application/zip";
            context.Response.ContentLength = archive.Length;
            context.Response.Headers.ContentDisposition = $"attachment; filename=\"tenant-{caller.Tenant}.zip\"";
            context.Response.Headers.CacheControl = "no-store";
            context.Response.Headers.ETag = $"\"{view.Sha256}\"";
            await archive.CopyToAsync(context.Response.Body, context.RequestAborted);
        }
    }

    /// <summary>Brings a tenant in from its archive, for the platform's administrators.</summary>
    private static async Task ImportAsync(HttpContext context, ICallerSource callers, TenantImport import, IRefusalLog refusals)
    {
        var caller = callers.Find(context)!;
        if (caller.Tenant != TenantId.Platform || !caller.May(Permissions.ManageTenants))
        {
            refusals.Refused(caller, ProblemCodes.Forbidden);
            await ProblemAnswer.WriteAsync(context, StatusCodes.Status403Forbidden, ProblemCodes.Forbidden, "Only the platform's administrators import tenants.");
            return;
        }
        context.Features.Get<IHttpMaxRequestBodySizeFeature>()!.MaxRequestBodySize = MaxArchiveBytes;
        // A zip is read from its end, so it has to lie somewhere first.
        await using var archive = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 64 * 1024, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        await context.Request.Body.CopyToAsync(archive, context.RequestAborted);
        archive.Position = 0;

        var outcome = await import.Import(archive, caller, context.RequestAborted);
        if (!outcome.Done)
        {
            await ProblemAnswer.WriteAsync(context, StatusCodes.Status422UnprocessableEntity, outcome.Problems[0].Code, outcome.Problems[0].Message);
            return;
        }
        await context.Response.WriteAsJsonAsync(new { tenant = $"{outcome.Created:N}" }, context.RequestAborted);
    }
}

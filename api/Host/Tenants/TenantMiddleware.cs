using EqualityCloud.Contracts.Tenants;
using EqualityCloud.Host.Access;
using EqualityCloud.Host.Web;
using EqualityCloud.Schema.Callers;

namespace EqualityCloud.Host.Tenants;

/// <summary>Turns away the callers of a tenant that was never onboarded, is suspended or is gone.</summary>
internal sealed class TenantMiddleware(RequestDelegate next, ICallerSource callers, TenantDoors doors, TenantStreams streams, RefusalCounter refusals)
{
    private const string Suspended = "TENANT_SUSPENDED";

    public async Task InvokeAsync(HttpContext context)
    {
        if (callers.Find(context) is not { } caller)
        {
            await next(context);
            return;
        }
        var status = await doors.StatusAsync(caller.Tenant);
        if (status is not TenantStatus.Active)
        {
            if (status is TenantStatus.Suspended) refusals.Count(caller.Tenant, caller.Actor, Suspended);
            await RefuseAsync(context, status);
            return;
        }
        if (!IsStream(context))
        {
            await next(context);
            return;
        }
        streams.Opened(context, caller.Tenant);
        try
        {
            await next(context);
        }
        finally
        {
            streams.Closed(context);
        }
    }

    private static bool IsStream(HttpContext context) =>
        context.WebSockets.IsWebSocketRequest || context.Request.Headers.Accept.ToString().Contains("text/event-stream", StringComparison.OrdinalIgnoreCase);

    private static Task RefuseAsync(HttpContext context, TenantStatus status)
    {
        var (code, message) = status switch
        {
            TenantStatus.Suspended => (Suspended, "Your organisation is suspended. Ask those who run the platform."),
            TenantStatus.None => ("TENANT_UNKNOWN", "Your organisation is not set up here. Ask those who run the platform."),
            _ => ("TENANT_DELETED", "Your organisation was deleted at its own request."),
        };
        return GraphQLRefusal.WriteAsync(context, StatusCodes.Status403Forbidden, code, message);
    }
}

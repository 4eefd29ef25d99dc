using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Diagnostics;

namespace EqualityCloud.Host.Web;

/// <summary>What no endpoint answered for itself still gets a coded answer, which never tells more than it must.</summary>
internal static class UnforeseenErrors
{
    private const string Unreadable = "BAD_REQUEST";
    private const string Fault = "INTERNAL";

    public static void UseUnforeseenErrors(this WebApplication app)
    {
        app.UseExceptionHandler(handler => handler.Run(AnswerFaultAsync));
        app.Use(AnswerUnreadableAsync);
        app.UseStatusCodePages(AnswerStatusAsync);
    }

    private static Task AnswerFaultAsync(HttpContext context)
    {
        // The middleware that caught it has logged what it was, but not whose.
        LogOf(context).LogError("A request failed: {Code}, trace {Trace}", Fault, context.TraceIdentifier);
        SecurityHeaders.SetOn(context);
        return ProblemAnswer.WriteAsync(context, StatusCodes.Status500InternalServerError, Fault, "Something failed that should not. The log has it under this trace id.");
    }

    /// <summary>A request that cannot be read, often since its client has gone, is the client's doing and no fault of ours.</summary>
    private static async Task AnswerUnreadableAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (Exception broken) when (broken is BadHttpRequestException or ConnectionResetException or ConnectionAbortedException && !context.Response.HasStarted)
        {
            var status = broken is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status499ClientClosedRequest;
            LogOf(context).LogDebug("A request could not be read: {Code}, status {Status}, trace {Trace}", Unreadable, status, context.TraceIdentifier);
            context.Response.Clear();
            SecurityHeaders.SetOn(context);
            await ProblemAnswer.WriteAsync(context, status, Unreadable, "The request cannot be read: it is malformed, broken off, too large or too slow.");
        }
    }

    private static ILogger LogOf(HttpContext context) => context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(UnforeseenErrors).FullName!);

    private static Task AnswerStatusAsync(StatusCodeContext status)
    {
        var context = status.HttpContext;
        var (code, detail) = context.Response.StatusCode switch
        {
            StatusCodes.Status404NotFound => ("NOT_FOUND", "There is nothing at this address."),
            StatusCodes.Status405MethodNotAllowed => ("METHOD_NOT_ALLOWED", "This address does not answer that method."),
            StatusCodes.Status415UnsupportedMediaType => ("UNSUPPORTED_MEDIA_TYPE", "This address takes application/json."),
            _ => ("REFUSED", "The request was refused."),
        };
        return ProblemAnswer.WriteAsync(context, context.Response.StatusCode, code, detail);
    }
}

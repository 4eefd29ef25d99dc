using Microsoft.AspNetCore.Diagnostics;

namespace EqualityCloud.Host.Web;

/// <summary>What no endpoint answered for itself still gets a coded answer, which never tells more than it must.</summary>
internal static class UnforeseenErrors
{
    public static void UseUnforeseenErrors(this WebApplication app)
    {
        app.UseExceptionHandler(handler => handler.Run(AnswerFaultAsync));
        app.UseStatusCodePages(AnswerStatusAsync);
    }

    private static Task AnswerFaultAsync(HttpContext context)
    {
        SecurityHeaders.SetOn(context);
        return context.Features.Get<IExceptionHandlerFeature>()?.Error is BadHttpRequestException bad
            ? ProblemAnswer.WriteAsync(context, bad.StatusCode, "BAD_REQUEST", "The request cannot be read: it is malformed, too large or too slow.")
            : ProblemAnswer.WriteAsync(context, StatusCodes.Status500InternalServerError, "INTERNAL", "Something failed that should not. The log has it under this trace id.");
    }

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

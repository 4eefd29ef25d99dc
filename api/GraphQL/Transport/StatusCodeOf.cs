using EqualityCloud.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace EqualityCloud.GraphQL.Transport;

/// <summary>The status codes of answers: they depend on the media type.</summary>
/// <remarks>https://graphql.github.io/graphql-over-http/draft/#sec-Status-Codes</remarks>
internal static class StatusCodeOf
{
    public static int Answer(ResponseStatus status, AnswerFormat format) => status switch
    {
        ResponseStatus.Executed => StatusCodes.Status200OK,
        ResponseStatus.MethodNotAllowed => StatusCodes.Status405MethodNotAllowed,
        ResponseStatus.Failed => format == AnswerFormat.Response ? StatusCodes.Status500InternalServerError : StatusCodes.Status200OK,
        _ => format == AnswerFormat.Response ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK,
    };
}

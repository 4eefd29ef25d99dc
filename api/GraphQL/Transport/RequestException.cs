namespace EqualityCloud.GraphQL.Transport;

/// <summary>The bytes that came are no GraphQL request; the transport answers with a status code and an error.</summary>
internal sealed class RequestException(int status, string message, string code = ErrorCodes.BadRequest) : Exception(message)
{
    public int Status { get; } = status;

    public IError Error { get; } = new GraphQLError(message) { Code = code };
}

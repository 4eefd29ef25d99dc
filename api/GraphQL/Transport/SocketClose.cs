namespace EqualityCloud.GraphQL.Transport;

/// <summary>The close codes of <c>graphql-transport-ws</c>.</summary>
internal sealed class SocketClose(int code, string reason) : Exception(reason)
{
    public const int Normal = 1000;
    public const int GoingAway = 1001;
    public const int BadMessage = 4400;
    public const int Unauthorized = 4401;
    public const int Forbidden = 4403;
    public const int InitialisationTimeout = 4408;
    public const int SubscriberExists = 4409;
    public const int TooManyInitialisations = 4429;

    public int Code { get; } = code;
}

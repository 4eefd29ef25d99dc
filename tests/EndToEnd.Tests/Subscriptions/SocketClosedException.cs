namespace EqualityCloud.EndToEnd.Tests.Subscriptions;

/// <summary>The product has ended a WebSocket.</summary>
internal sealed class SocketClosedException(int code) : Exception($"The connection was closed with {code}.")
{
    /// <summary>The code that it gave.</summary>
    public int Code => code;
}

namespace EqualityCloud.GraphQL.Subscriptions;

#pragma warning disable CA1711 // The name is HotChocolate's, so that resolvers compile against either.
/// <summary>The messages of one subscriber; disposing it unsubscribes.</summary>
/// <typeparam name="TMessage">The type of the messages.</typeparam>
public interface ISourceStream<out TMessage> : IAsyncDisposable
{
    /// <summary>Reads the messages as they come.</summary>
    IAsyncEnumerable<TMessage> ReadEventsAsync();
}

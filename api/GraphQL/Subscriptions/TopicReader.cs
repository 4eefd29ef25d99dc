using System.Threading.Channels;

namespace EqualityCloud.GraphQL.Subscriptions;

internal sealed class TopicReader<TMessage>(ChannelReader<object?> reader, Action unsubscribe, CancellationToken cancellationToken) : ISourceStream<TMessage>
{
    public async IAsyncEnumerable<TMessage> ReadEventsAsync()
    {
        await foreach (var message in reader.ReadAllAsync(cancellationToken))
        {
            if (message is TMessage expected) yield return expected;
        }
    }

    public ValueTask DisposeAsync()
    {
        unsubscribe();
        return ValueTask.CompletedTask;
    }
}

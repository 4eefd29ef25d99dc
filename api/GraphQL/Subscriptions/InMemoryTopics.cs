using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Threading.Channels;

namespace EqualityCloud.GraphQL.Subscriptions;

/// <summary>The topics of one process. A subscriber that falls behind loses its oldest messages rather than holding up the sender.</summary>
internal sealed class InMemoryTopics : ITopicEventSender, ITopicEventReceiver
{
    private const int Capacity = 64;
    private readonly ConcurrentDictionary<string, ImmutableList<Channel<object?>>> topics = new(StringComparer.Ordinal);

    public ValueTask SendAsync<TMessage>(string topicName, TMessage message, CancellationToken cancellationToken = default)
    {
        if (topics.TryGetValue(topicName, out var subscribers))
        {
            foreach (var subscriber in subscribers) subscriber.Writer.TryWrite(message);
        }
        return ValueTask.CompletedTask;
    }

    public ValueTask CompleteAsync(string topicName)
    {
        if (topics.TryRemove(topicName, out var subscribers))
        {
            foreach (var subscriber in subscribers) subscriber.Writer.TryComplete();
        }
        return ValueTask.CompletedTask;
    }

    public ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(string topicName, CancellationToken cancellationToken = default)
    {
        var channel = Channel.CreateBounded<object?>(new BoundedChannelOptions(Capacity) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });
        topics.AddOrUpdate(topicName, _ => [channel], (_, subscribers) => subscribers.Add(channel));
        return ValueTask.FromResult<ISourceStream<TMessage>>(new TopicReader<TMessage>(channel.Reader, () => Remove(topicName, channel), cancellationToken));
    }

    private void Remove(string topicName, Channel<object?> channel)
    {
        // A topic that nobody listens to any more must not stay behind: topic names can come from arguments.
        while (topics.TryGetValue(topicName, out var subscribers))
        {
            var rest = subscribers.Remove(channel);
            var isDone = rest.IsEmpty
                ? topics.TryRemove(new KeyValuePair<string, ImmutableList<Channel<object?>>>(topicName, subscribers))
                : topics.TryUpdate(topicName, rest, subscribers);
            if (isDone) return;
        }
    }
}

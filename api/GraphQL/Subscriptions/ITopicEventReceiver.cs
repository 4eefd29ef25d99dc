namespace EqualityCloud.GraphQL.Subscriptions;

/// <summary>Opens streams of the messages of a topic.</summary>
public interface ITopicEventReceiver
{
    /// <summary>Opens a stream; it receives what is sent after this call.</summary>
    ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(string topicName, CancellationToken cancellationToken = default);
}

namespace EqualityCloud.GraphQL.Subscriptions;

/// <summary>Publishes messages to the subscriptions of this process.</summary>
public interface ITopicEventSender
{
    /// <summary>Publishes a message; it waits for nobody: a subscriber that falls behind loses its oldest messages.</summary>
    ValueTask SendAsync<TMessage>(string topicName, TMessage message, CancellationToken cancellationToken = default);

    /// <summary>Ends every stream of the topic.</summary>
    ValueTask CompleteAsync(string topicName);
}

namespace EqualityCloud.GraphQL.Types;

/// <summary>Marks a field of the subscription root. Without <see cref="With"/> it listens to the topic of its <see cref="TopicAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SubscribeAttribute : Attribute
{
    /// <summary>The static method of the same class that opens the stream; it returns an <see cref="IAsyncEnumerable{T}"/>, or a task of one.</summary>
    public string? With { get; init; }
}

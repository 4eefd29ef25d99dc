namespace EqualityCloud.GraphQL.Types;

/// <summary>Names the topic that a subscription field listens to; <c>{argument}</c> stands for the value of that argument.</summary>
/// <param name="name">The topic; the name of the C# method where it is left out.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TopicAttribute(string? name = null) : Attribute
{
    /// <summary>The topic with its placeholders, or null for the name of the C# method.</summary>
    public string? Name { get; } = name;
}

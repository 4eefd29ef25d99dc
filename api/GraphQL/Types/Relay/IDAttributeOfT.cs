namespace EqualityCloud.GraphQL.Types.Relay;

/// <summary>Makes a member or argument an <c>ID</c> of the object type of <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The runtime type that the id names.</typeparam>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class IDAttribute<T> : IDAttribute;

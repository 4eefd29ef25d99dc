namespace EqualityCloud.GraphQL.Types;

/// <summary>Marks a static partial class whose public static members add fields to the object type of <typeparamref name="T"/>.</summary>
/// <remarks>A member with the name of a property of <typeparamref name="T"/> replaces that property.</remarks>
/// <typeparam name="T">The runtime type that is extended.</typeparam>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ObjectTypeAttribute<T> : Attribute;

namespace EqualityCloud.GraphQL.Types.Relay;

/// <summary>Marks the static method that loads a node by its id; its type then implements <c>Node</c> and <c>node(id:)</c> finds it.</summary>
/// <remarks>Inside a query class the method stays a field as well; inside an object type class it does not.</remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeResolverAttribute : Attribute;

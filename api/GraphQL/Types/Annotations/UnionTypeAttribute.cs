namespace EqualityCloud.GraphQL.Types;

/// <summary>Marks an interface or abstract class as a GraphQL union; its members are its implementations in its own and the scanned assemblies.</summary>
/// <param name="name">The name in the schema; the name of the C# type where it is left out.</param>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Class, Inherited = false)]
public sealed class UnionTypeAttribute(string? name = null) : Attribute
{
    /// <summary>The name in the schema, or null for the name of the C# type.</summary>
    public string? Name { get; } = name;
}

namespace EqualityCloud.GraphQL.Types;

/// <summary>Marks an input type of which a caller gives exactly one field; every property must be nullable.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class OneOfAttribute : Attribute;

namespace EqualityCloud.GraphQL.Types;

/// <summary>Marks a static partial class whose public static members are fields of the query root; many such classes merge into one type.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class QueryTypeAttribute : Attribute;

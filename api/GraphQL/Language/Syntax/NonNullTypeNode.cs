namespace EqualityCloud.GraphQL.Language;

internal sealed class NonNullTypeNode : TypeNode
{
    /// <summary>A named or list type, never another non-null.</summary>
    public required TypeNode Inner { get; init; }
}

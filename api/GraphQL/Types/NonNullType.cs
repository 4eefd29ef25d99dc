namespace EqualityCloud.GraphQL.Types;

internal sealed class NonNullType(SchemaType inner) : SchemaType
{
    public SchemaType Inner { get; } = inner is NonNullType ? throw new ArgumentException("A non-null cannot hold a non-null.", nameof(inner)) : inner;

    public override string ToString() => $"{Inner}!";
}

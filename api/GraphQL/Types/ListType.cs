namespace EqualityCloud.GraphQL.Types;

internal sealed class ListType(SchemaType item) : SchemaType
{
    public SchemaType Item { get; } = item;

    public override string ToString() => $"[{Item}]";
}

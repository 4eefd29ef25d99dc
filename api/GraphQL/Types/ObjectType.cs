namespace EqualityCloud.GraphQL.Types;

internal sealed class ObjectType(string name, string? description = null) : FieldsType(name, description)
{
    protected override IEnumerable<ObjectType> FindPossible() => [this];
}

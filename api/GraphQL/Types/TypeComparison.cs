namespace EqualityCloud.GraphQL.Types;

/// <summary>How types relate to each other.</summary>
internal static class TypeComparison
{
    /// <summary>Whether a value of one type is always a value of the other.</summary>
    public static bool IsSubtype(SchemaType type, SchemaType super) => (type, super) switch
    {
        (NonNullType { Inner: var inner }, NonNullType { Inner: var superInner }) => IsSubtype(inner, superInner),
        (NonNullType { Inner: var inner }, _) => IsSubtype(inner, super),
        (_, NonNullType) => false,
        (ListType { Item: var item }, ListType { Item: var superItem }) => IsSubtype(item, superItem),
        (ListType, _) or (_, ListType) => false,
        (FieldsType fields, InterfaceType known) => fields == known || fields.Interfaces.Contains(known),
        (ObjectType known, UnionType union) => union.Members.Contains(known),
        _ => type == super,
    };

    public static bool AreEqual(SchemaType a, SchemaType b) => (a, b) switch
    {
        (NonNullType { Inner: var x }, NonNullType { Inner: var y }) => AreEqual(x, y),
        (ListType { Item: var x }, ListType { Item: var y }) => AreEqual(x, y),
        _ => a == b,
    };

    /// <summary>Whether some object can be of both types.</summary>
    public static bool Overlap(CompositeType a, CompositeType b) => a == b || a.Possible.Overlaps(b.Possible);
}

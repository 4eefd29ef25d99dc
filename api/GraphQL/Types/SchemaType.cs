namespace EqualityCloud.GraphQL.Types;

/// <summary>A type of the schema: a named one, or a list or non-null around another.</summary>
public abstract class SchemaType
{
    private protected SchemaType()
    {
    }

    internal bool IsNonNull => this is NonNullType;

    /// <summary>This type without its outer non-null.</summary>
    internal SchemaType Nullable => this is NonNullType { Inner: var inner } ? inner : this;

    /// <summary>The named type inside all lists and non-nulls.</summary>
    internal NamedType Named => this switch
    {
        NonNullType { Inner: var inner } => inner.Named,
        ListType { Item: var item } => item.Named,
        _ => (NamedType)this,
    };

    internal bool IsInput => Named is ScalarType or EnumType or InputObjectType;

    internal bool IsOutput => Named is not InputObjectType;
}

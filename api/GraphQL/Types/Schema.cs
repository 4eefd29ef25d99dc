using EqualityCloud.GraphQL.Execution;
using EqualityCloud.GraphQL.Language;

namespace EqualityCloud.GraphQL.Types;

/// <summary>The finished schema: it does not change once it is built.</summary>
internal sealed class Schema
{
    private readonly Dictionary<string, NamedType> types;
    private readonly OutputField[] introspection;

    public Schema(ObjectType query, ObjectType? mutation, ObjectType? subscription, IEnumerable<NamedType> types, IEnumerable<DirectiveType> directives)
    {
        Query = query;
        Mutation = mutation;
        Subscription = subscription;
        this.types = types.Concat(IntrospectionTypes.All).ToDictionary(type => type.Name, StringComparer.Ordinal);
        Directives = [.. directives];
        introspection = IntrospectionTypes.RootFields(this);
        foreach (var field in introspection) field.DeclaringType = query;
    }

    public string? Description { get; init; }

    public ObjectType Query { get; }

    public ObjectType? Mutation { get; }

    public ObjectType? Subscription { get; }

    public IReadOnlyList<DirectiveType> Directives { get; }

    public IReadOnlyCollection<NamedType> Types => types.Values;

    public NamedType? FindType(string name) => types.GetValueOrDefault(name);

    public DirectiveType? FindDirective(string name)
    {
        foreach (var directive in Directives)
        {
            if (directive.Name == name) return directive;
        }
        return null;
    }

    public ObjectType? RootOf(OperationKind operation) => operation switch
    {
        OperationKind.Query => Query,
        OperationKind.Mutation => Mutation,
        _ => Subscription,
    };

    /// <summary>A field of a type, with those that every type or the query root has without saying so.</summary>
    public OutputField? FindField(CompositeType type, string name)
    {
        if (!name.StartsWith("__", StringComparison.Ordinal)) return type.FindField(name);
        if (name == "__typename") return TypeNameResolver.Field;
        if (type != Query) return null;
        foreach (var field in introspection)
        {
            if (field.Name == name) return field;
        }
        return null;
    }

    /// <summary>The type that a reference of a document means; null where it names an unknown type.</summary>
    public SchemaType? Resolve(TypeNode reference) => reference switch
    {
        NamedTypeNode { Name.Value: var name } => FindType(name),
        ListTypeNode { Item: var item } => Resolve(item) is { } known ? new ListType(known) : null,
        NonNullTypeNode { Inner: var inner } => Resolve(inner) is { } known ? new NonNullType(known) : null,
        _ => null,
    };
}

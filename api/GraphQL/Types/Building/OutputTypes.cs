using System.Reflection;
using EqualityCloud.GraphQL.Execution;

namespace EqualityCloud.GraphQL.Types.Building;

/// <summary>The output types that resolvers lead to. Fields of a type are filled in after it is known, so types may refer to each other.</summary>
internal sealed class OutputTypes(LeafTypes leaves, XmlDocumentation documentation, SchemaSources sources, SchemaMistakes mistakes)
{
    private readonly Dictionary<Type, CompositeType> composites = [];
    private readonly Queue<(Type Runtime, FieldsType Type)> unfilled = [];
    private readonly List<Type> candidates = [];

    public RuntimeTypes RuntimeTypes { get; } = new();

    public IEnumerable<CompositeType> All => composites.Values;

    public List<NamedType> Additional { get; } = [];

    public bool TryTakeUnfilled(out (Type Runtime, FieldsType Type) next) => unfilled.TryDequeue(out next);

    public SchemaType TypeOf(ClrShape shape, bool isId, string where)
    {
        SchemaType type = shape.Item is { } item ? new ListType(TypeOf(item, isId, where)) : isId ? BuiltInScalars.Id : Named(shape.Core, where);
        return shape.IsNullable ? type : new NonNullType(type);
    }

    public NamedType Named(Type type, string where)
    {
        if (leaves.Find(type) is { } leaf) return leaf;
        if (composites.TryGetValue(type, out var known)) return known;
        if (type == typeof(object) || type.IsPrimitive || type.IsPointer || type.IsGenericParameter || typeof(Delegate).IsAssignableFrom(type))
        {
            mistakes.Add($"{where}: {type.Name} has no GraphQL type. Bind it to a scalar or return something else.");
            return BuiltInScalars.String;
        }
        return Composite(type);
    }

    /// <summary>The object type of a runtime type, made if need be.</summary>
    public CompositeType Composite(Type type)
    {
        if (composites.TryGetValue(type, out var known)) return known;
        return type.IsInterface || type.IsAbstract ? Abstract(type) : Object(type);
    }

    public void Register(Type type, ObjectType made)
    {
        composites.Add(type, made);
        RuntimeTypes.Add(type, made);
    }

    private ObjectType Object(Type type)
    {
        var made = new ObjectType(Naming.Type(type), documentation.Of(type));
        Register(type, made);
        unfilled.Enqueue((type, made));
        return made;
    }

    private CompositeType Abstract(Type type)
    {
        var isUnion = type.IsDefined(typeof(UnionTypeAttribute), inherit: false)
            || (!type.IsDefined(typeof(InterfaceTypeAttribute), inherit: false) && !type.IsInterface && FieldProperties(type).Count == 0);
        var implementations = Implementations(type);
        if (implementations.Count == 0) mistakes.Add($"{type.Name} is abstract but no class implements it: no value of it could be shown.");
        if (isUnion)
        {
            var union = new UnionType(Naming.Type(type), documentation.Of(type));
            composites.Add(type, union);
            foreach (var implementation in implementations) union.Members.Add((ObjectType)Composite(implementation));
            return union;
        }
        var made = new InterfaceType(Naming.Type(type), documentation.Of(type));
        composites.Add(type, made);
        unfilled.Enqueue((type, made));
        foreach (var implementation in implementations) Composite(implementation);
        return made;
    }

    /// <summary>The concrete classes below a type, in its own assembly and in those that were scanned.</summary>
    private List<Type> Implementations(Type type)
    {
        if (candidates.Count == 0) candidates.AddRange(sources.AllTypes);
        return [.. candidates.Concat(type.Assembly.GetTypes()).Distinct()
            .Where(candidate => candidate is { IsAbstract: false, IsInterface: false, IsGenericTypeDefinition: false } && type.IsAssignableFrom(candidate)
                && !candidate.IsDefined(typeof(GraphQLIgnoreAttribute), inherit: false))
            .OrderBy(Naming.Type, StringComparer.Ordinal)];
    }

    /// <summary>The C# interfaces and abstract bases that a class shows as GraphQL interfaces: those that are in the schema already.</summary>
    public IEnumerable<InterfaceType> InterfacesOf(Type type) =>
        composites.Where(known => known.Value is InterfaceType && known.Key != type && known.Key.IsAssignableFrom(type))
            .Select(known => (InterfaceType)known.Value)
            .OrderBy(known => known.Name, StringComparer.Ordinal);

    public IEnumerable<(Type Runtime, FieldsType Type)> FieldsTypes => composites.Where(known => known.Value is FieldsType).Select(known => (known.Key, (FieldsType)known.Value));

    public static List<PropertyInfo> FieldProperties(Type type)
    {
        var declared = type.IsInterface ? type.GetInterfaces().Append(type) : [type];
        return [.. declared.SelectMany(each => each.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            .Where(property => property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0 && !property.IsDefined(typeof(GraphQLIgnoreAttribute))
                && property.DeclaringType != typeof(object))
            // An override stands before what it overrides.
            .GroupBy(property => property.Name, StringComparer.Ordinal).Select(same => same.First())];
    }
}

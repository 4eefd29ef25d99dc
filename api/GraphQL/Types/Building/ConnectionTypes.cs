using System.Reflection;
using EqualityCloud.GraphQL.Execution;
using EqualityCloud.GraphQL.Types.Pagination;

namespace EqualityCloud.GraphQL.Types.Building;

/// <summary>The connection and edge types of paged fields.</summary>
internal sealed class ConnectionTypes(OutputTypes outputs, SchemaMistakes mistakes)
{
    private readonly Dictionary<string, (ObjectType Type, ClrShape Item, bool HasTotal)> known = new(StringComparer.Ordinal);

    /// <summary>A connection by its name; two fields may share one where its items are the same.</summary>
    public ObjectType Get(string name, ClrShape item, bool hasTotal, string where)
    {
        if (known.TryGetValue(name, out var existing))
        {
            if (existing.Item.Type != item.Type || existing.Item.IsNullable != item.IsNullable || existing.HasTotal != hasTotal)
            {
                mistakes.Add($"{where}: another field already has a {name}Connection with other items. Set ConnectionName on one of them.");
            }
            return existing.Type;
        }
        var itemType = outputs.TypeOf(item, isId: false, where);
        var itemShape = ShapeFactory.Create(item, itemType, null, outputs.RuntimeTypes);
        var make = typeof(ConnectionTypes).GetMethod(nameof(Make), BindingFlags.NonPublic | BindingFlags.Instance)!.MakeGenericMethod(item.Type);
        var made = (ObjectType)make.Invoke(this, [name, itemType, itemShape, hasTotal])!;
        known.Add(name, (made, item, hasTotal));
        return made;
    }

    private ObjectType Make<T>(string name, SchemaType itemType, ValueShape<T> item, bool hasTotal)
    {
        var pageInfo = outputs.Composite(typeof(ConnectionPageInfo)) as ObjectType;
        var edge = new ObjectType($"{name}Edge", "An item of a page with its cursor.");
        edge.Put(Field<Edge<T>, string>("cursor", "The opaque place of the item in the whole list.", new NonNullType(BuiltInScalars.String), each => each.Cursor, Leaf(BuiltInScalars.String)));
        edge.Put(Field<Edge<T>, T>("node", "The item.", itemType, each => each.Node, item));

        var connection = new ObjectType($"{name}Connection", "A page of a list.");
        connection.Put(Field<Connection<T>, ConnectionPageInfo>("pageInfo", "Where the page stands in its list.", new NonNullType(pageInfo!), each => each.Info, new ObjectShape<ConnectionPageInfo>(pageInfo!, isNonNull: true)));
        connection.Put(Field<Connection<T>, IReadOnlyList<Edge<T>>>("edges", "The items of the page with their cursors.", new ListType(new NonNullType(edge)),
            each => each.Edges, new ListShape<IReadOnlyList<Edge<T>>, Edge<T>>(new ObjectShape<Edge<T>>(edge, isNonNull: true), isNonNull: false)));
        connection.Put(Field<Connection<T>, T[]>("nodes", "The items of the page.", new ListType(itemType),
            each => [.. each.Edges.Select(edge => edge.Node)], new ListShape<T[], T>(item, isNonNull: false)));
        if (hasTotal)
        {
            connection.Put(Field<Connection<T>, int>("totalCount", "The length of the whole list.", new NonNullType(BuiltInScalars.Int), each => each.TotalCount, Leaf(BuiltInScalars.Int)));
        }
        outputs.Additional.Add(edge);
        outputs.Additional.Add(connection);
        return connection;
    }

    private static OutputField Field<TParent, T>(string name, string description, SchemaType type, Func<TParent, T> read, ValueShape<T> shape) => new(name, type)
    {
        Description = description,
        Resolver = new SyncResolver<T>((_, parent, _) => read((TParent)parent), shape),
        // The multiplier of a page stands on the field that has the arguments.
        Cost = new FieldCost(AssumedSize: 1),
    };

    private static LeafShape<T> Leaf<T>(ScalarType<T> scalar)
        where T : notnull => new(new LeafPlan<T>(scalar, isNonNull: true));
}

using System.Reflection;
using EqualityCloud.GraphQL.Language;

namespace EqualityCloud.GraphQL.Types.Building;

/// <summary>The scalars and enums by the C# types that they stand for.</summary>
internal sealed class LeafTypes
{
    private readonly Dictionary<Type, NamedType> byType = [];
    private readonly XmlDocumentation documentation;
    private readonly HashSet<NamedType> used = [];

    public LeafTypes(IEnumerable<ScalarType> custom, XmlDocumentation documentation)
    {
        this.documentation = documentation;
        foreach (var scalar in new ScalarType[] { BuiltInScalars.Int, BuiltInScalars.Float, BuiltInScalars.String, BuiltInScalars.Boolean }.Concat(BuiltInScalars.Extra).Concat(custom))
        {
            byType[scalar.RuntimeType] = scalar;
        }
        byType.TryAdd(typeof(Relay.NodeId), BuiltInScalars.Id);
        byType.TryAdd(typeof(short), BuiltInScalars.Int);
        byType.TryAdd(typeof(byte), BuiltInScalars.Int);
        byType.TryAdd(typeof(float), BuiltInScalars.Float);
        byType.TryAdd(typeof(DateTime), byType[typeof(DateTimeOffset)]);
    }

    public IEnumerable<NamedType> Used => used;

    public NamedType? Find(Type type)
    {
        if (!byType.TryGetValue(type, out var found))
        {
            if (!type.IsEnum) return null;
            byType[type] = found = Enum(type);
        }
        used.Add(found);
        return found;
    }

    /// <summary>A value as it would be written in a document.</summary>
    public static ValueNode ToLiteral(object? value, SchemaType type)
    {
        switch (value, type.Nullable)
        {
            case (null, _):
                return new NullValueNode();
            case (System.Collections.IEnumerable items and not string, ListType { Item: var item }):
                return new ListValueNode { Items = [.. items.Cast<object?>().Select(each => ToLiteral(each, item))] };
            case (_, EnumType enumType):
                return new EnumValueNode { Value = enumType.Values.Find(candidate => candidate.Value.Equals(value))?.Name ?? value.ToString()! };
            case (_, ScalarType scalar):
                using (var output = new JsonOutput())
                {
                    scalar.WriteBoxed(output, Convert(value, scalar.RuntimeType));
                    return JsonLiterals.FromJson(output.Written);
                }
            default:
                throw new NotSupportedException($"A default value cannot be of type {type}.");
        }
    }

    private static object Convert(object value, Type type) => value.GetType() == type ? value : System.Convert.ChangeType(value, type, System.Globalization.CultureInfo.InvariantCulture);

    private EnumType Enum(Type type)
    {
        var result = new EnumType(Naming.Type(type), documentation.Of(type));
        foreach (var value in type.GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            if (value.IsDefined(typeof(GraphQLIgnoreAttribute))) continue;
            result.Add(new EnumValue(Naming.EnumValue(value), value.GetValue(null)!, documentation.Of(value), Deprecation.Of(value)));
        }
        return result;
    }
}

using System.Reflection;
using System.Runtime.CompilerServices;
using EqualityCloud.GraphQL.Types.Relay;

namespace EqualityCloud.GraphQL.Types.Building;

/// <summary>The input types that arguments lead to.</summary>
internal sealed class InputTypes(LeafTypes leaves, XmlDocumentation documentation, SchemaMistakes mistakes)
{
    private readonly Dictionary<Type, InputObject> objects = [];

    public IEnumerable<InputObjectType> All => objects.Values.Select(input => input.Type);

    public InputObject? FindObject(Type type) => objects.GetValueOrDefault(type);

    /// <summary>An argument or an input field of a C# shape.</summary>
    public InputValue Value(string name, ClrShape shape, ICustomAttributeProvider source, string where, string? description, (bool Has, object? Value) defaultValue, bool isForcedNullable = false)
    {
        var id = ReadId(source);
        // `= default` of an Optional only says that it may be left out, which it may anyway.
        if (shape.IsOptional) defaultValue = (false, null);
        if (id is not null && !IdBinder.CanRead((shape.Item ?? shape).Type)) mistakes.Add($"{where} is an [ID], but an id cannot be read into {(shape.Item ?? shape).Type.Name}: it is neither a string nor parsable.");
        var isNullable = isForcedNullable || (defaultValue.Has && defaultValue.Value is null) || shape.IsNullable;
        var type = TypeOf(shape with { IsNullable = isNullable }, id is not null, where);
        return new InputValue(name, type)
        {
            Description = description,
            DeprecationReason = Deprecation.Of(source),
            DefaultLiteral = defaultValue is { Has: true, Value: { } value } ? LeafTypes.ToLiteral(value, type) : null,
            Absent = defaultValue.Has ? defaultValue.Value : Default(shape),
            Bind = new InputBinder(this).Create(shape, id),
        };
    }

    public static IdTarget? ReadId(ICustomAttributeProvider source) => (IDAttribute?)source.GetCustomAttributes(typeof(IDAttribute), false).FirstOrDefault() switch
    {
        null => null,
        var generic when generic.GetType().IsGenericType => new IdTarget(Naming.Type(generic.GetType().GetGenericArguments()[0])),
        var plain => new IdTarget(plain.TypeName),
    };

    private SchemaType TypeOf(ClrShape shape, bool isId, string where)
    {
        SchemaType type = shape.Item is { } item ? new ListType(TypeOf(item, isId, where)) : isId ? BuiltInScalars.Id : Named(shape.Core, where);
        return shape.IsNullable ? type : new NonNullType(type);
    }

    private NamedType Named(Type type, string where)
    {
        if (leaves.Find(type) is { } leaf) return leaf;
        if (objects.TryGetValue(type, out var known)) return known.Type;
        if (type.IsAbstract || type.IsInterface || type.IsPrimitive || type == typeof(object))
        {
            mistakes.Add($"{where}: {type.Name} cannot be an input type. Register it with the container if it is a service, or bind it to a scalar.");
            return BuiltInScalars.String;
        }
        return Object(type).Type;
    }

    private InputObject Object(Type type)
    {
        var isOneOf = type.IsDefined(typeof(OneOfAttribute), inherit: false);
        var schemaType = new InputObjectType(Naming.Input(type), documentation.Of(type)) { IsOneOf = isOneOf };
        // Of several constructors the longest is the one of the record's parameters; the copy constructor is not public.
        var constructor = type.GetConstructors().OrderByDescending(candidate => candidate.GetParameters().Length).FirstOrDefault();
        var input = new InputObject(schemaType, constructor) { RuntimeType = type };
        objects.Add(type, input);

        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var parameter in constructor?.GetParameters() ?? [])
        {
            taken.Add(parameter.Name!);
            var property = type.GetProperty(parameter.Name!, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase);
            var attributes = new MergedAttributes(parameter, property);
            var name = property?.GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? Naming.Argument(parameter);
            var field = Value(name, ClrShape.Of(parameter), attributes, $"{schemaType.Name}.{name}", (property is null ? null : documentation.Of(property)) ?? documentation.Of(parameter), DefaultOf(parameter), isOneOf);
            schemaType.Add(field);
            input.AddParameter(field, field.Absent);
        }
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (taken.Contains(property.Name) || property.SetMethod is not { IsPublic: true } || property.GetIndexParameters().Length > 0) continue;
            if (property.IsDefined(typeof(GraphQLIgnoreAttribute))) continue;
            var name = Naming.Field(property);
            var shape = ClrShape.Of(property);
            var initial = InitialOf(property, shape, constructor);
            var field = Value(name, initial.IsNested ? shape with { IsNullable = true } : shape, property, $"{schemaType.Name}.{name}", documentation.Of(property), initial.Default, isOneOf);
            schemaType.Add(field);
            input.AddProperty(field, property, initial.IsNested);
        }
        return input;
    }

    /// <summary>
    /// What a property holds where the input leaves it out: a leaf or an empty list is its default in the schema; an object that is made by the
    /// initialiser cannot be written there, so its field may be left out instead. A required property has neither.
    /// </summary>
    private static (bool IsNested, (bool Has, object? Value) Default) InitialOf(PropertyInfo property, ClrShape shape, ConstructorInfo? constructor)
    {
        if (shape.IsNullable || constructor is null || constructor.GetParameters().Length > 0 || property.IsDefined(typeof(RequiredMemberAttribute))) return (false, (false, null));
        var initial = property.GetValue(constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, null, null));
        if (initial is null) return (false, (false, null));
        if (shape.Item is not null) return initial is System.Collections.IEnumerable items && !items.GetEnumerator().MoveNext() ? (false, (true, initial)) : (true, (false, null));
        return shape.Core.IsEnum || shape.Core.IsPrimitive || initial is string or decimal ? (false, (true, initial)) : (true, (false, null));
    }

    public static (bool Has, object? Value) DefaultOf(ParameterInfo parameter) => parameter.HasDefaultValue
        ? (true, parameter.DefaultValue is null && parameter.ParameterType.IsValueType ? Default(ClrShape.OfBare(parameter.ParameterType)) : parameter.DefaultValue)
        : (false, null);

    private static object? Default(ClrShape shape) => shape.IsOptional
        ? Activator.CreateInstance(typeof(Optional<>).MakeGenericType(shape.Type))
        : shape.Type.IsValueType && Nullable.GetUnderlyingType(shape.Type) is null ? Activator.CreateInstance(shape.Type) : null;
}

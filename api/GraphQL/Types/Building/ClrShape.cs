using System.Reflection;

namespace EqualityCloud.GraphQL.Types.Building;

/// <summary>A C# type with the nullability that its declaration gives it and its list items.</summary>
/// <param name="Type">The type itself, with its <see cref="Nullable{T}"/> but without task and <see cref="Optional{T}"/>.</param>
/// <param name="IsNullable">Whether a null may stand there.</param>
/// <param name="Item">The items, where it is a list.</param>
/// <param name="IsOptional">Whether it was wrapped into <see cref="Optional{T}"/>.</param>
internal sealed record ClrShape(Type Type, bool IsNullable, ClrShape? Item = null, bool IsOptional = false)
{
    /// <summary>The type without <see cref="Nullable{T}"/>.</summary>
    public Type Core => Nullable.GetUnderlyingType(Type) ?? Type;

    public static bool IsAsync(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() is var definition
        && (definition == typeof(Task<>) || definition == typeof(ValueTask<>) || definition == typeof(IAsyncEnumerable<>));

    public static ClrShape Of(PropertyInfo property) => Read(new NullabilityInfoContext().Create(property), property.PropertyType);

    public static ClrShape Of(ParameterInfo parameter) => Read(new NullabilityInfoContext().Create(parameter), parameter.ParameterType);

    public static ClrShape OfResult(MethodInfo method) => Of(method.ReturnParameter);

    /// <summary>A type whose declaration nobody can see: class and struct alike are taken as never null.</summary>
    public static ClrShape OfBare(Type type) => new(type, Nullable.GetUnderlyingType(type) is not null, ItemType(Nullable.GetUnderlyingType(type) ?? type) is { } item ? OfBare(item) : null);

    private static ClrShape Read(NullabilityInfo info, Type type)
    {
        if (IsAsync(type)) return Read(info.GenericTypeArguments[0], type.GetGenericArguments()[0]);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Optional<>))
        {
            var inner = Read(info.GenericTypeArguments[0], type.GetGenericArguments()[0]);
            return inner with { IsNullable = true, IsOptional = true };
        }
        var isNullable = info.ReadState == NullabilityState.Nullable || Nullable.GetUnderlyingType(type) is not null;
        var core = Nullable.GetUnderlyingType(type) ?? type;
        var item = ItemType(core);
        if (item is null) return new ClrShape(type, isNullable);

        var itemInfo = info.ElementType ?? (info.GenericTypeArguments.Length == 1 ? info.GenericTypeArguments[0] : null);
        // Of Nullable<ImmutableArray<T>> the context shows the array as the argument.
        if (itemInfo is not null && itemInfo.Type == core && itemInfo.GenericTypeArguments.Length == 1) itemInfo = itemInfo.GenericTypeArguments[0];
        return new ClrShape(type, isNullable, itemInfo is not null && itemInfo.Type == item ? Read(itemInfo, item) : OfBare(item));
    }

    private static Type? ItemType(Type type)
    {
        if (type == typeof(string) || type == typeof(byte[])) return null;
        if (type.IsArray) return type.GetElementType();
        if (!typeof(System.Collections.IEnumerable).IsAssignableFrom(type)) return null;
        var enumerable = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>)
            ? type
            : type.GetInterfaces().FirstOrDefault(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IEnumerable<>));
        return enumerable?.GetGenericArguments()[0];
    }
}

using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;

using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Grains.Tests.StoredSamples;

/// <summary>Values of any stored type with every member filled, so that a sample covers the whole shape.</summary>
internal static class Filled
{
    public static object Of(Type type) => Of(type, type.Name);

    private static object Of(Type type, string name)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return Of(inner, name);
        }
        return type switch
        {
            _ when type == typeof(string) => $"the {name}",
            _ when type == typeof(bool) => true,
            _ when type == typeof(int) => name.Length,
            _ when type == typeof(long) => 1_000L + name.Length,
            _ when type == typeof(decimal) => name.Length + 0.25m,
            _ when type == typeof(Guid) => DerivedId.Of(Guid.Empty, name),
            _ when type == typeof(DateOnly) => new DateOnly(2024, 6, 1 + (name.Length % 28)),
            _ when type == typeof(DateTimeOffset) => new DateTimeOffset(2024, 6, 3, 9, 30, name.Length, TimeSpan.Zero),
            _ when type.IsEnum => Enum.GetValues(type).Cast<object>().Last(),
            _ when type.IsGenericType => Collection(type, name),
            _ => Members(type),
        };
    }

    private static object Collection(Type type, string name)
    {
        var arguments = type.GetGenericArguments();
        if (type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
        {
            // One item for each kind of an abstract item or of an abstract member of it, so that all of them are in the sample.
            var isOpen = arguments[0] is { IsAbstract: true, IsSealed: false, IsClass: true };
            var open = isOpen ? arguments[0] : arguments[0].GetProperties().FirstOrDefault(property => property.PropertyType is { IsAbstract: true, IsSealed: false, IsClass: true })?.PropertyType;
            var kinds = open is null ? (Type?[])[null] : KindsOf(open);
            var items = Array.CreateInstance(arguments[0], kinds.Length);
            for (var i = 0; i < kinds.Length; i++)
            {
                items.SetValue(kinds[i] is { } kind ? isOpen ? Members(kind) : Members(arguments[0], kind) : Of(arguments[0], name), i);
            }
            return typeof(ImmutableArray).GetMethods()
                .Single(m => m.Name == nameof(ImmutableArray.Create) && m.GetParameters() is [{ ParameterType.IsArray: true } p] && p.GetCustomAttribute<ParamArrayAttribute>() is not null)
                .MakeGenericMethod(arguments[0]).Invoke(null, [items])!;
        }
        var empty = (IEnumerable)type.GetField("Empty")!.GetValue(null)!;
        return type.GetMethod("SetItem")!.Invoke(empty, [Of(arguments[0], $"key of {name}"), Of(arguments[1], name)])!;
    }

    private static Type[] KindsOf(Type open) => [.. open.GetNestedTypes().Where(nested => nested.IsSubclassOf(open)).OrderBy(nested => nested.Name, StringComparer.Ordinal)];

    private static object Members(Type type, Type? kind = null)
    {
        var value = RuntimeHelpers.GetUninitializedObject(type);
        foreach (var property in type.GetProperties().Where(property => property.CanWrite))
        {
            property.SetValue(value, Of(property.PropertyType.IsAbstract ? kind ?? KindsOf(property.PropertyType)[^1] : property.PropertyType, property.Name));
        }
        return value;
    }
}

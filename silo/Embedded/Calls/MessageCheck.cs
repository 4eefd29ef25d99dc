using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;

namespace EqualityCloud.Embedded.Calls;

/// <summary>Walks what a message or an answer really holds, and refuses what may change after it is sent or what Orleans cannot send.</summary>
/// <remarks>The declared type is not enough: an IReadOnlyList may hold an array, or a collection type that only the compiler knows.</remarks>
internal sealed class MessageCheck
{
    private static readonly HashSet<Type> Leaves =
    [
        typeof(string), typeof(decimal), typeof(Guid), typeof(DateOnly), typeof(TimeOnly), typeof(DateTime), typeof(DateTimeOffset), typeof(TimeSpan), typeof(CancellationToken),
    ];

    private static readonly HashSet<Type> Collections =
    [
        typeof(ImmutableArray<>), typeof(ImmutableList<>), typeof(ImmutableDictionary<,>), typeof(ImmutableHashSet<>), typeof(ImmutableSortedDictionary<,>), typeof(ImmutableSortedSet<>),
    ];

    private readonly ConcurrentDictionary<Type, Shape> _shapes = new();

    internal void Arguments(GrainCall call, GrainMethod method)
    {
        foreach (var field in call.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly))
        {
            Walk(field.GetValue(call), $"{method.InterfaceName}.{method.Name}({field.Name})");
        }
    }

    internal void Answer(GrainMethod method, object? answer) => Walk(answer, $"the answer of {method.InterfaceName}.{method.Name}");

    private void Walk(object? value, string path)
    {
        if (value is null) return;

        var shape = _shapes.GetOrAdd(value.GetType(), ShapeOf);
        switch (shape.Kind)
        {
            case ShapeKind.Leaf:
                return;
            case ShapeKind.Collection:
                WalkItems(value, path);
                return;
            case ShapeKind.Record:
                foreach (var field in shape.Fields)
                {
                    Walk(field.GetValue(value), $"{path}.{NameOf(field)}");
                }

                return;
            default:
                throw new InvalidOperationException($"{path} holds a {value.GetType()}, which is no shape for a message: records, immutable collections and simple values are.");
        }
    }

    private void WalkItems(object collection, string path)
    {
        // A default ImmutableArray has nothing to enumerate.
        if (collection.GetType().GetProperty(nameof(ImmutableArray<>.IsDefault))?.GetValue(collection) is true) return;

        var i = 0;
        foreach (var item in (System.Collections.IEnumerable)collection)
        {
            Walk(item, $"{path}[{i++}]");
        }
    }

    private static Shape ShapeOf(Type type)
    {
        if (type.IsPrimitive || type.IsEnum || Leaves.Contains(type) || typeof(GrainReference).IsAssignableFrom(type)) return new Shape(ShapeKind.Leaf, []);

        var definition = type.IsGenericType ? type.GetGenericTypeDefinition() : null;
        if (definition is not null && Collections.Contains(definition)) return new Shape(ShapeKind.Collection, []);

        // What a dictionary enumerates.
        if (definition == typeof(KeyValuePair<,>) || IsRecord(type)) return new Shape(ShapeKind.Record, FieldsOf(type));

        return new Shape(ShapeKind.Refused, []);
    }

    private static bool IsRecord(Type type) =>
        type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic, [typeof(System.Text.StringBuilder)]) is not null;

    private static FieldInfo[] FieldsOf(Type? type) => type is null || type == typeof(object) || type == typeof(ValueType)
        ? []
        // A field that is not serialised does not travel.
        : [.. FieldsOf(type.BaseType), .. type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly).Where(field => !field.IsDefined(typeof(NonSerializedAttribute)))];

    private static string NameOf(FieldInfo field) => field.Name.StartsWith('<') ? field.Name[1..field.Name.IndexOf('>', StringComparison.Ordinal)] : field.Name;

    private enum ShapeKind
    {
        Leaf,
        Collection,
        Record,
        Refused,
    }

    private sealed record Shape(ShapeKind Kind, FieldInfo[] Fields);
}

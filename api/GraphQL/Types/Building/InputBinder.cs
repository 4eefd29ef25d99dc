using System.Collections.Immutable;
using System.Reflection;

namespace EqualityCloud.GraphQL.Types.Building;

/// <summary>Makes the functions that turn coerced values into the C# types of parameters and properties.</summary>
internal sealed class InputBinder(InputTypes inputs)
{
    /// <summary>The function, or null where the coerced value is used as it is.</summary>
    public Func<object?, object?>? Create(ClrShape shape, IdTarget? id)
    {
        var inner = shape.Item is { } item ? List(shape, item, id) : Single(shape, id);
        return shape.IsOptional ? Optional(shape.Type, inner) : inner;
    }

    private Func<object?, object?>? Single(ClrShape shape, IdTarget? id)
    {
        if (id is not null && IdBinder.CanRead(shape.Type)) return IdBinder.Create(shape.Type, id.TypeName);
        var core = shape.Core;
        if (core == typeof(Relay.NodeId)) return value => value is string text ? Relay.NodeId.Read(text) : null;
        if (core == typeof(float)) return value => value is double number ? (float)number : null;
        if (core == typeof(short)) return value => value is int number ? checked((short)number) : null;
        if (core == typeof(byte)) return value => value is int number ? checked((byte)number) : null;
        if (core == typeof(DateTime)) return value => value is DateTimeOffset moment ? moment.UtcDateTime : null;
        return inputs.FindObject(core) is { } known ? value => value is null ? null : known.Construct((Dictionary<string, object?>)value) : null;
    }

    private Func<object?, object?> List(ClrShape shape, ClrShape item, IdTarget? id)
    {
        var make = typeof(InputBinder)
            .GetMethod(shape.Core.IsGenericType && shape.Core.GetGenericTypeDefinition() == typeof(ImmutableArray<>) ? nameof(ToImmutable)
                : shape.Core.IsAssignableFrom(item.Type.MakeArrayType()) ? nameof(ToArray) : nameof(ToList), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(item.Type)
            .CreateDelegate<Func<object?[], Func<object?, object?>?, object>>();
        // Binders of recursive inputs are made while their type still is: look the item's up when it is first needed.
        var bind = new Lazy<Func<object?, object?>?>(() => Create(item, id));
        return value => value is null ? null : make((object?[])value, bind.Value);
    }

    private static Func<object?, object?> Optional(Type type, Func<object?, object?>? inner)
    {
        var constructor = typeof(Optional<>).MakeGenericType(type).GetConstructors()[0];
        return value => constructor.Invoke([inner is null ? value : inner(value)]);
    }

    private static T[] Items<T>(object?[] values, Func<object?, object?>? bind) =>
        Array.ConvertAll(values, value => (T)(bind is null ? value : bind(value))!);

#pragma warning disable CA1859 // One delegate type serves all three.
    private static object ToArray<T>(object?[] values, Func<object?, object?>? bind) => Items<T>(values, bind);

    private static object ToImmutable<T>(object?[] values, Func<object?, object?>? bind) => ImmutableArray.Create(Items<T>(values, bind));

    private static object ToList<T>(object?[] values, Func<object?, object?>? bind) => new List<T>(Items<T>(values, bind));
}

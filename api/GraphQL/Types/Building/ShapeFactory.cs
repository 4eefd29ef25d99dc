using System.Globalization;
using System.Reflection;
using EqualityCloud.GraphQL.Execution;

namespace EqualityCloud.GraphQL.Types.Building;

/// <summary>Makes the typed shapes of values once, so that execution neither reflects nor boxes leaves.</summary>
internal static class ShapeFactory
{
    /// <summary>A <see cref="ValueShape{T}"/> of the C# type of the shape.</summary>
    public static object Create(ClrShape shape, SchemaType type, string? idType, RuntimeTypes runtimeTypes)
    {
        var isNonNull = type.IsNonNull;
        if (shape.Item is { } item)
        {
            var itemShape = Create(item, ((ListType)type.Nullable).Item, idType, runtimeTypes);
            return Activator.CreateInstance(typeof(ListShape<,>).MakeGenericType(shape.Type, item.Type), itemShape, isNonNull)!;
        }
        return type.Nullable switch
        {
            ObjectType known => Activator.CreateInstance(typeof(ObjectShape<>).MakeGenericType(shape.Type), known, isNonNull)!,
            CompositeType known => Activator.CreateInstance(typeof(AbstractShape<>).MakeGenericType(shape.Type), known, runtimeTypes, isNonNull)!,
            var leaf => Leaf(shape, leaf, idType, isNonNull),
        };
    }

    private static object Leaf(ClrShape shape, SchemaType leaf, string? idType, bool isNonNull)
    {
        object plan;
        if (idType is null && leaf is ScalarType scalar && scalar.RuntimeType == shape.Core)
        {
            plan = shape.Type == shape.Core
                ? Activator.CreateInstance(typeof(LeafPlan<>).MakeGenericType(shape.Type), scalar, isNonNull)!
                : Activator.CreateInstance(typeof(NullableLeafPlan<>).MakeGenericType(shape.Core), scalar, isNonNull)!;
        }
        else
        {
            plan = typeof(ShapeFactory).GetMethod(shape.Type == shape.Core ? nameof(Converted) : nameof(ConvertedNullable), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(shape.Core)
                .Invoke(null, [leaf, idType, isNonNull])!;
        }
        return Activator.CreateInstance(typeof(LeafShape<>).MakeGenericType(shape.Type), plan)!;
    }

    private static ConvertedLeafPlan<T> Converted<T>(SchemaType leaf, string? idType, bool isNonNull) => new(Writer<T>(leaf, idType), isNonNull);

    private static ConvertedLeafPlan<T?> ConvertedNullable<T>(SchemaType leaf, string? idType, bool isNonNull)
        where T : struct
    {
        var write = Writer<T>(leaf, idType);
        return new ConvertedLeafPlan<T?>((output, value) => write(output, value!.Value), isNonNull);
    }

    private static Action<JsonOutput, T> Writer<T>(SchemaType leaf, string? idType)
    {
        if (idType is not null)
        {
            return (output, value) => output.WriteString(Relay.NodeId.Encode(idType, Convert.ToString(value, CultureInfo.InvariantCulture)!));
        }
        if (leaf is EnumType enumType) return EnumWriter<T>(enumType);
        if (typeof(T) == typeof(Relay.NodeId)) return (output, value) => output.WriteString(value!.ToString()!);
        if (typeof(T) == typeof(DateTime))
        {
            var moment = (ScalarType<DateTimeOffset>)leaf;
            return (output, value) => moment.Write(output, Moment((DateTime)(object)value!));
        }
        var scalar = (ScalarType)leaf;
        if (scalar.RuntimeType == typeof(double))
        {
            // By way of the text: 0.1f is to read 0.1, not 0.10000000149011612.
            return (output, value) => scalar.WriteBoxed(output, double.Parse(Convert.ToString(value, CultureInfo.InvariantCulture)!, CultureInfo.InvariantCulture));
        }
        return (output, value) => scalar.WriteBoxed(output, Convert.ChangeType(value!, scalar.RuntimeType, CultureInfo.InvariantCulture));
    }

    private static Action<JsonOutput, T> EnumWriter<T>(EnumType enumType)
    {
        var names = enumType.Values.ToDictionary(value => new ValueTuple<T>((T)value.Value), value => Encoding.UTF8.GetBytes($"\"{value.Name}\""));
        return (output, value) => output.WriteRaw(names.TryGetValue(new ValueTuple<T>(value), out var name)
            ? name
            : throw new InvalidOperationException($"Enum \"{enumType.Name}\" cannot represent value {value}."));
    }

    private static DateTimeOffset Moment(DateTime value) => value.Kind == DateTimeKind.Unspecified ? new DateTimeOffset(value, TimeSpan.Zero) : new DateTimeOffset(value);
}

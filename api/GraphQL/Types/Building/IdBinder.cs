using System.Globalization;
using System.Reflection;

namespace EqualityCloud.GraphQL.Types.Building;

/// <summary>Reads ids of arguments back to the values they were made of.</summary>
internal static class IdBinder
{
    /// <summary>A function from the id as sent to the value; a malformed id, or one of another type, becomes what stands for an unknown id.</summary>
    public static Func<object?, object?> Create(Type type, string? typeName)
    {
        var core = Nullable.GetUnderlyingType(type) ?? type;
        var unknown = core == typeof(string) ? "" : Activator.CreateInstance(core);
        var parse = Parser(core);
        return id => id is string text && Relay.NodeId.TryDecode(text, out var sent, out var value) && (typeName is null || sent == typeName)
            ? parse(value) ?? unknown
            : id is null ? null : unknown;
    }

    public static bool CanRead(Type type)
    {
        var core = Nullable.GetUnderlyingType(type) ?? type;
        return core == typeof(string) || IsParsable(core);
    }

    private static bool IsParsable(Type type) => type.IsValueType
        && Array.Exists(type.GetInterfaces(), candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IParsable<>));

    private static Func<string, object?> Parser(Type type) => type == typeof(string)
        ? value => value
        : (Func<string, object?>)typeof(IdBinder).GetMethod(nameof(ParserOf), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, null)!;

    private static Func<string, object?> ParserOf<T>()
        where T : struct, IParsable<T> => value => T.TryParse(value, CultureInfo.InvariantCulture, out var parsed) ? parsed : null;
}

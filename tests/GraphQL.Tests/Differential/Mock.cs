using System.Globalization;
using System.Text;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.GraphQL.Tests.Differential;

/// <summary>The same values as node/oracle.mjs makes.</summary>
internal static class Mock
{
    public static readonly object Absent = new();

    public static uint Hash(string text)
    {
        var h = 0x811c9dc5u;
        foreach (var b in Encoding.UTF8.GetBytes(text)) h = unchecked((h ^ b) * 0x01000193u);
        return h;
    }

    public static object? Resolve(object parent, string field, InputValue[] arguments, object?[] values, SchemaType type)
    {
        var given = new SortedDictionary<string, object?>(StringComparer.Ordinal);
        for (var i = 0; i < arguments.Length; i++)
        {
            if (values[i] != Absent) given.Add(arguments[i].Name, values[i]);
        }
        var h = Hash(string.Create(CultureInfo.InvariantCulture, $"{(parent as MockObject)?.Seed ?? 0}|{field}|{Canonical(given)}"));
        return h % 11 == 0 ? throw new InvalidOperationException("mocked failure") : Make(type, h);
    }

    public static void Write(JsonOutput output, object? value)
    {
        switch (value)
        {
            case int number: output.WriteNumber(number); break;
            case double number: output.WriteNumber(number); break;
            case bool flag: output.WriteBoolean(flag); break;
            default: output.WriteString((string)value!); break;
        }
    }

    private static object? Make(SchemaType type, uint h)
    {
        if (type is NonNullType { Inner: var inner }) return h % 17 == 0 ? null : Make(inner, h);
        if (h % 7 == 0) return null;
        switch (type)
        {
            case ListType { Item: var item }:
                return Enumerable.Range(0, (int)(h % 4)).Select(i => Make(item, Hash(string.Create(CultureInfo.InvariantCulture, $"{h}|{i}")))).ToArray();
            case ObjectType known:
                return new MockObject(h, known.Name);
            case CompositeType known:
                var possible = known.Possible.Select(each => each.Name).Order(StringComparer.Ordinal).ToList();
                return new MockObject(h, possible[(int)(h % (uint)possible.Count)]);
            case EnumType values:
                return values.Values[(int)(h % (uint)values.Values.Count)].Name;
            default:
                return ((NamedType)type).Name switch
                {
                    "Int" => (int)(h % 1000) - 500,
                    "Float" => h % 1000 / 8.0,
                    "Boolean" => h % 2 == 0,
                    _ => string.Create(CultureInfo.InvariantCulture, $"s{h}"),
                };
        }
    }

    private static string Canonical(object? value) => value switch
    {
        null => "null",
        string text => text,
        bool flag => flag ? "true" : "false",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        IEnumerable<KeyValuePair<string, object?>> fields => $"{{{string.Join(',', fields.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => $"{field.Key}:{Canonical(field.Value)}"))}}}",
        System.Collections.IEnumerable items => $"[{string.Join(',', items.Cast<object?>().Select(Canonical))}]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}

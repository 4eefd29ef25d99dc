namespace EqualityCloud.Embedded.Calls;

/// <summary>The values of a request context: a list, since there are one or two, and each call makes a new one. Immutable, since flows share it.</summary>
internal sealed class ContextValues
{
    private readonly string _key;
    private readonly object _value;
    private readonly ContextValues? _rest;

    private ContextValues(string key, object value, ContextValues? rest)
    {
        _key = key;
        _value = value;
        _rest = rest;
    }

    /// <summary>The value under that key; null where there is none.</summary>
    internal static object? Find(ContextValues? values, string key)
    {
        for (; values is not null; values = values._rest)
        {
            if (values._key == key) return values._value;
        }
        return null;
    }

    /// <summary>The values with one set, in place of what was under its key.</summary>
    internal static ContextValues With(ContextValues? values, string key, object value) => new(key, value, Without(values, key));

    /// <summary>The values without one; the same where it is not among them.</summary>
    internal static ContextValues? Without(ContextValues? values, string key)
    {
        if (values is null) return null;
        if (values._key == key) return values._rest;
        var rest = Without(values._rest, key);
        return ReferenceEquals(rest, values._rest) ? values : new ContextValues(values._key, values._value, rest);
    }

    /// <summary>Each key with its value.</summary>
    internal static IEnumerable<KeyValuePair<string, object>> Entries(ContextValues? values)
    {
        for (; values is not null; values = values._rest) yield return new(values._key, values._value);
    }
}

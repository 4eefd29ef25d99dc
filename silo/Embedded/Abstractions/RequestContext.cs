using EqualityCloud.Embedded.Calls;

namespace Orleans.Runtime;

/// <summary>Values that travel with a call: what is set when a call is sent is what the called grain sees, and nothing travels back.</summary>
public static class RequestContext
{
    /// <summary>The value under that key; null where there is none.</summary>
    public static object? Get(string key) => CallScope.Current?.Values is { } values && values.TryGetValue(key, out var value) ? value : null;

    /// <summary>Sets a value for this flow of control and the calls it sends from now on.</summary>
    public static void Set(string key, object value)
    {
        // Copied on write: flows that captured the old values keep them.
        var values = CallScope.Current?.Values is { } old ? new Dictionary<string, object>(old) : new Dictionary<string, object>(1);
        values[key] = value;
        CallScope.SetValues(values);
    }

    /// <summary>Removes a value; false where there was none.</summary>
    public static bool Remove(string key)
    {
        if (CallScope.Current?.Values is not { } old || !old.ContainsKey(key)) return false;

        var values = new Dictionary<string, object>(old);
        values.Remove(key);
        CallScope.SetValues(values.Count == 0 ? null : values);
        return true;
    }

    /// <summary>Removes every value.</summary>
    public static void Clear()
    {
        if (CallScope.Current?.Values is not null)
        {
            CallScope.SetValues(null);
        }
    }

    /// <summary>The keys that are set.</summary>
    public static IEnumerable<string> Keys => CallScope.Current?.Values?.Keys ?? Enumerable.Empty<string>();

    /// <summary>The keys that are set, with their values.</summary>
    public static IEnumerable<KeyValuePair<string, object>> Entries => CallScope.Current?.Values ?? Enumerable.Empty<KeyValuePair<string, object>>();
}

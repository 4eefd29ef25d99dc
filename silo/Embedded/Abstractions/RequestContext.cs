using EqualityCloud.Embedded.Calls;

namespace Orleans.Runtime;

/// <summary>Values that travel with a call: what is set when a call is sent is what the called grain sees, and nothing travels back.</summary>
public static class RequestContext
{
    /// <summary>The value under that key; null where there is none.</summary>
    public static object? Get(string key) => ContextValues.Find(CallScope.Current?.Values, key);

    /// <summary>Sets a value for this flow of control and the calls it sends from now on.</summary>
    public static void Set(string key, object value)
    {
        // Made anew: flows that captured the old values keep them.
        CallScope.SetValues(ContextValues.With(CallScope.Current?.Values, key, value));
    }

    /// <summary>Removes a value; false where there was none.</summary>
    public static bool Remove(string key)
    {
        var old = CallScope.Current?.Values;
        var left = ContextValues.Without(old, key);
        if (ReferenceEquals(left, old)) return false;

        CallScope.SetValues(left);
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
    public static IEnumerable<string> Keys => Entries.Select(entry => entry.Key);

    /// <summary>The keys that are set, with their values.</summary>
    public static IEnumerable<KeyValuePair<string, object>> Entries => ContextValues.Entries(CallScope.Current?.Values);
}

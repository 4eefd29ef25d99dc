namespace EqualityCloud.Embedded.Calls;

/// <summary>What flows with the code of one call: its request context, and the call itself as the sender of further ones.</summary>
/// <remarks>One ambient object, since each change of an async-local costs an execution context. Immutable, since flows share it.</remarks>
internal class CallScope(Dictionary<string, object>? values)
{
    private static readonly AsyncLocal<CallScope?> Ambient = new();

    /// <summary>The scope of the running code; null outside grains while no request context is set.</summary>
    internal static CallScope? Current
    {
        get => Ambient.Value;
        set => Ambient.Value = value;
    }

    /// <summary>Gives the running code and what it starts from now on that request context.</summary>
    internal static void SetValues(Dictionary<string, object>? values) => Current = values is null ? null : new CallScope(values);

    /// <summary>The request context; replaced as a whole, never changed.</summary>
    internal Dictionary<string, object>? Values { get; private protected init; } = values;
}

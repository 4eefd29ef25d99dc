namespace EqualityCloud.Embedded.Calls;

/// <summary>What flows with running code: the request context, and the call on whose behalf it runs as the sender of further ones.</summary>
/// <remarks>One ambient object for both, since each change of an async-local costs an execution context. Immutable, since flows share it.</remarks>
internal class CallScope
{
    private static readonly AsyncLocal<CallScope?> Ambient = new();

    private protected CallScope()
    {
    }

    private CallScope(GrainCall? call, ContextValues? values)
    {
        Call = call;
        Values = values;
    }

    /// <summary>The scope of the running code; null outside grains while no request context is set.</summary>
    internal static CallScope? Current
    {
        get => Ambient.Value;
        set => Ambient.Value = value;
    }

    /// <summary>The call whose code is running; null outside grains.</summary>
    internal GrainCall? Call { get; private protected init; }

    /// <summary>The request context; replaced as a whole, never changed.</summary>
    internal ContextValues? Values { get; private protected set; }

    /// <summary>Gives the running code, and what it starts from now on, that request context.</summary>
    internal static void SetValues(ContextValues? values)
    {
        var call = Current?.Call;
        Current = call is null && values is null ? null : new CallScope(call, values);
    }
}

namespace Orleans.Runtime;

/// <summary>The name of a kind of grain: its class name without "Grain", in lower case.</summary>
public readonly record struct GrainType
{
    /// <summary>The type of that name.</summary>
    public GrainType(IdSpan id) => Value = id;

    /// <summary>The name.</summary>
    public IdSpan Value { get; }

    /// <summary>The type of that name, which is not blank.</summary>
    public static GrainType Create(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        return new GrainType(IdSpan.Create(value));
    }

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

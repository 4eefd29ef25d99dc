namespace Orleans.Runtime;

/// <summary>Names one grain: its type and its key.</summary>
public readonly record struct GrainId
{
    /// <summary>The id of that type and key.</summary>
    public GrainId(GrainType type, IdSpan key) => (Type, Key) = (type, key);

    /// <summary>The kind of grain.</summary>
    public GrainType Type { get; }

    /// <summary>Which one of its kind.</summary>
    public IdSpan Key { get; }

    /// <summary>The id of that type and key, neither of them blank.</summary>
    public static GrainId Create(string type, string key)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        return new GrainId(GrainType.Create(type), IdSpan.Create(key));
    }

    /// <summary><c>type/key</c>.</summary>
    public override string ToString() => $"{Type}/{Key}";
}

namespace EqualityCloud.GraphQL;

/// <summary>An argument or input field that tells «left out» from «null».</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public readonly record struct Optional<T>
{
    /// <summary>Holds a value that the caller gave.</summary>
    /// <param name="value">The value, null included.</param>
    public Optional(T? value)
    {
        Value = value;
        HasValue = true;
    }

    /// <summary>The value given, or the default where none was.</summary>
    public T? Value { get; }

    /// <summary>Whether the caller gave a value, null included.</summary>
    public bool HasValue { get; }

    /// <summary>Whether the caller left it out.</summary>
    public bool IsEmpty => !HasValue;

    /// <summary>Holds a given value.</summary>
    public static implicit operator Optional<T>(T? value) => new(value);

    /// <summary>The value given, or the default where none was.</summary>
    public static implicit operator T?(Optional<T> optional) => optional.Value;
}

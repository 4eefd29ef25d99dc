namespace EqualityCloud.GraphQL.Execution;

/// <summary>The coerced variables of one request; a variable that was left out and has no default is absent.</summary>
internal sealed class VariableValues
{
    private readonly Dictionary<string, object?> values = new(StringComparer.Ordinal);

    public static VariableValues Empty { get; } = new();

    public void Add(string name, object? value) => values[name] = value;

    public bool TryGet(string name, out object? value) => values.TryGetValue(name, out value);
}

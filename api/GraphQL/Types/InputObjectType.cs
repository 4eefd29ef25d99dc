namespace EqualityCloud.GraphQL.Types;

internal sealed class InputObjectType(string name, string? description = null) : NamedType(name, description)
{
    private readonly Dictionary<string, InputValue> byName = new(StringComparer.Ordinal);

    public List<InputValue> Fields { get; } = [];

    public bool IsOneOf { get; init; }

    public InputValue? FindField(string field) => byName.GetValueOrDefault(field);

    public void Add(InputValue field)
    {
        Fields.Add(field);
        byName.TryAdd(field.Name, field);
    }
}

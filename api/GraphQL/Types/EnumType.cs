namespace EqualityCloud.GraphQL.Types;

internal sealed class EnumType(string name, string? description = null) : NamedType(name, description)
{
    private readonly Dictionary<string, EnumValue> byName = new(StringComparer.Ordinal);

    public List<EnumValue> Values { get; } = [];

    public EnumValue? Find(string value) => byName.GetValueOrDefault(value);

    public void Add(EnumValue value)
    {
        Values.Add(value);
        byName.TryAdd(value.Name, value);
    }
}

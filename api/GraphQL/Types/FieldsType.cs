namespace EqualityCloud.GraphQL.Types;

/// <summary>A type with fields of its own: object or interface.</summary>
internal abstract class FieldsType(string name, string? description) : CompositeType(name, description)
{
    private readonly List<OutputField> fields = [];
    private readonly Dictionary<string, OutputField> byName = new(StringComparer.Ordinal);

    public List<InterfaceType> Interfaces { get; } = [];

    public IReadOnlyList<OutputField> Fields => fields;

    public override OutputField? FindField(string name) => byName.GetValueOrDefault(name);

    /// <summary>Adds a field; a field of the same name gives way in its place.</summary>
    public void Put(OutputField field)
    {
        if (byName.TryGetValue(field.Name, out var old))
        {
            fields[fields.IndexOf(old)] = field;
        }
        else
        {
            fields.Add(field);
        }
        byName[field.Name] = field;
        field.DeclaringType = this;
    }

    public void SortFields() => fields.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
}

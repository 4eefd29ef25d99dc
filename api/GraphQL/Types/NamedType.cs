namespace EqualityCloud.GraphQL.Types;

/// <summary>A type that the schema knows by name.</summary>
public abstract class NamedType : SchemaType
{
    private protected NamedType(string name, string? description)
    {
        Name = name;
        Description = description;
    }

    /// <summary>The name in the schema.</summary>
    public string Name { get; }

    /// <summary>What the type stands for, in Markdown.</summary>
    public string? Description { get; internal set; }

    internal bool IsIntrospection => Name.StartsWith("__", StringComparison.Ordinal);

    /// <inheritdoc />
    public override string ToString() => Name;
}

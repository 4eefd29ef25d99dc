using EqualityCloud.GraphQL.Execution;
using EqualityCloud.GraphQL.Language;

namespace EqualityCloud.GraphQL.Types;

/// <summary>An argument or a field of an input object.</summary>
internal sealed class InputValue(string name, SchemaType type)
{
    private object? defaultValue;
    private bool isDefaultRead;

    public string Name { get; } = name;

    public byte[] Utf8Name { get; } = Encoding.UTF8.GetBytes(name);

    public SchemaType Type { get; } = type;

    public string? Description { get; init; }

    public string? DeprecationReason { get; init; }

    /// <summary>The default as the schema shows it; null where there is none.</summary>
    public ValueNode? DefaultLiteral { get; init; }

    /// <summary>Turns the coerced value into the parameter's or property's own type; null where it is used as it is.</summary>
    public Func<object?, object?>? Bind { get; set; }

    /// <summary>What the parameter gets where the caller gives nothing and the schema has no default.</summary>
    public object? Absent { get; init; }

    public bool IsRequired => Type.IsNonNull && DefaultLiteral is null;

    /// <summary>The coerced default.</summary>
    public object? DefaultValue
    {
        get
        {
            if (!isDefaultRead)
            {
                defaultValue = DefaultLiteral is null ? null : InputCoercion.FromLiteral(DefaultLiteral, Type, null);
                isDefaultRead = true;
            }
            return defaultValue;
        }
    }
}

using EqualityCloud.GraphQL.Execution;

namespace EqualityCloud.GraphQL.Types;

/// <summary>A field of an object or interface.</summary>
internal sealed class OutputField(string name, SchemaType type)
{
    public string Name { get; } = name;

    public SchemaType Type { get; } = type;

    public string? Description { get; init; }

    public string? DeprecationReason { get; init; }

    public InputValue[] Arguments { get; init; } = [];

    /// <summary>How the value is found; null for fields of interfaces, which are never executed themselves.</summary>
    public FieldResolver? Resolver { get; init; }

    /// <summary>How the stream of a subscription field is opened.</summary>
    public SubscriptionSource? Subscription { get; init; }

    public AccessRule[] Access { get; init; } = [];

    public FieldCost Cost { get; init; } = FieldCost.Default;

    public FieldsType? DeclaringType { get; set; }

    public InputValue? FindArgument(string argument)
    {
        foreach (var candidate in Arguments)
        {
            if (candidate.Name == argument) return candidate;
        }
        return null;
    }

    public override string ToString() => $"{DeclaringType?.Name}.{Name}";
}

using EqualityCloud.GraphQL.Language;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.GraphQL.Validation.Rules;

/// <summary>A literal is a value of the type that its place expects.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type</remarks>
internal sealed class ValuesOfCorrectType : ValidationRule
{
    public override void EnterValue(ValueNode value, SchemaType? type, ValidationContext context)
    {
        if (type is null || value is VariableNode) return;
        switch (value)
        {
            case NullValueNode:
                if (type is NonNullType) Report(value, type, context);
                break;
            case ListValueNode:
                if (type.Nullable is not ListType && !IsLeaf(value, type.Named)) Report(value, type, context);
                break;
            case ObjectValueNode given when type.Named is InputObjectType input:
                CheckObject(given, input, context);
                break;
            default:
                if (!IsLeaf(value, type.Named)) Report(value, type, context);
                break;
        }
    }

    private static bool IsLeaf(ValueNode value, NamedType type) => type switch
    {
        ScalarType scalar => scalar.TryRead(ScalarInput.From(value), out _),
        EnumType known => value is EnumValueNode name && known.Find(name.Value) is not null,
        _ => false,
    };

    private static void CheckObject(ObjectValueNode value, InputObjectType type, ValidationContext context)
    {
        var given = new Dictionary<string, ValueNode>(StringComparer.Ordinal);
        foreach (var field in value.Fields)
        {
            if (type.FindField(field.Name.Value) is null) context.Report($"Field \"{ValidationContext.Shown(field.Name.Value)}\" is not defined by type \"{type.Name}\".", field);
            given[field.Name.Value] = field.Value;
        }
        foreach (var field in type.Fields)
        {
            if (field.IsRequired && !given.ContainsKey(field.Name)) context.Report($"Field \"{type.Name}.{field.Name}\" of required type \"{field.Type}\" was not provided.", value);
        }
        if (!type.IsOneOf) return;
        if (given.Count != 1)
        {
            context.Report($"OneOf input object \"{type.Name}\" must specify exactly one key.", value);
        }
        else if (given.Values.First() is NullValueNode)
        {
            context.Report($"Field \"{type.Name}.{given.Keys.First()}\" must be non-null.", value);
        }
    }

    private static void Report(ValueNode value, SchemaType type, ValidationContext context) =>
        context.Report($"Expected value of type \"{type}\", found {ValidationContext.Shown(SyntaxPrinter.Print(value))}.", value);
}

using EqualityCloud.GraphQL.Language;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.GraphQL.Validation.Rules;

/// <summary>A field of an input object is given once.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Input-Object-Field-Uniqueness</remarks>
internal sealed class UniqueInputFieldNames : ValidationRule
{
    public override void EnterValue(ValueNode value, SchemaType? type, ValidationContext context)
    {
        if (value is not ObjectValueNode { Fields: { Length: > 1 } fields }) return;
        var seen = new Dictionary<string, ObjectFieldNode>(StringComparer.Ordinal);
        foreach (var field in fields)
        {
            if (seen.TryAdd(field.Name.Value, field)) continue;
            context.Report($"There can be only one input field named \"{ValidationContext.Shown(field.Name.Value)}\".", seen[field.Name.Value], field);
        }
    }
}

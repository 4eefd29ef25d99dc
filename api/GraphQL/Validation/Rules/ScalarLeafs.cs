using EqualityCloud.GraphQL.Language;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.GraphQL.Validation.Rules;

/// <summary>Leaves have no selection set, and everything else has one.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Leaf-Field-Selections</remarks>
internal sealed class ScalarLeafs : ValidationRule
{
    public override void EnterField(FieldNode field, OutputField? definition, ValidationContext context)
    {
        if (definition is null) return;
        var isLeaf = definition.Type.Named is not CompositeType;
        if (isLeaf && field.SelectionSet is { } set)
        {
            context.Report($"Field \"{field.Name.Value}\" must not have a selection since type \"{definition.Type}\" has no subfields.", set);
        }
        else if (!isLeaf && field.SelectionSet is null)
        {
            context.Report($"Field \"{field.Name.Value}\" of type \"{definition.Type}\" must have a selection of subfields.", field);
        }
    }
}

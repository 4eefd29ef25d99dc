using EqualityCloud.GraphQL.Language;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.GraphQL.Validation.Rules;

/// <summary>A field is one of the type it is selected on.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Field-Selections</remarks>
internal sealed class FieldsOnCorrectType : ValidationRule
{
    public override void EnterField(FieldNode field, OutputField? definition, ValidationContext context)
    {
        if (definition is not null || context.ParentType is not { } parent) return;
        context.Report($"Cannot query field \"{ValidationContext.Shown(field.Name.Value)}\" on type \"{parent.Name}\".", field);
    }
}

using EqualityCloud.GraphQL.Language;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.GraphQL.Validation.Rules;

/// <summary>Only a list can be streamed.</summary>
/// <remarks>https://github.com/graphql/graphql-spec/pull/1110, Stream Directives Are Used On List Fields.</remarks>
internal sealed class StreamDirectiveOnListField : ValidationRule
{
    public override void EnterField(FieldNode field, OutputField? definition, ValidationContext context)
    {
        if (definition is null || definition.Type.Nullable is ListType) return;
        foreach (var directive in field.Directives)
        {
            if (directive.Name.Value == "stream") context.Report($"Directive \"@stream\" cannot be used on field \"{definition}\", which is no list.", directive);
        }
    }
}

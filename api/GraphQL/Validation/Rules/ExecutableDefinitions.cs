using EqualityCloud.GraphQL.Language;

namespace EqualityCloud.GraphQL.Validation.Rules;

/// <summary>A document that is executed holds operations and fragments only.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Executable-Definitions</remarks>
internal sealed class ExecutableDefinitions : ValidationRule
{
    public override void EnterDocument(DocumentNode document, ValidationContext context)
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is OperationDefinitionNode or FragmentDefinitionNode) continue;
            context.Report("Definitions of types, directives or the schema are not executable.", definition);
        }
    }
}

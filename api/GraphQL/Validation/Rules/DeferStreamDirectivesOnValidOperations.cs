using EqualityCloud.GraphQL.Language;

namespace EqualityCloud.GraphQL.Validation.Rules;

/// <summary>A subscription's answers are whole: it uses neither <c>@defer</c> nor <c>@stream</c>, unless switched off.</summary>
/// <remarks>https://github.com/graphql/graphql-spec/pull/1110, Defer And Stream Directives Are Used On Valid Operations.</remarks>
internal sealed class DeferStreamDirectivesOnValidOperations : ValidationRule
{
    private readonly Dictionary<DefinitionNode, List<DirectiveNode>> found = [];

    public override void EnterDirectives(DirectiveNode[] directives, string location, ValidationContext context)
    {
        foreach (var directive in directives)
        {
            if (directive.Name.Value is not ("defer" or "stream") || !CanBeOn(directive)) continue;
            if (!found.TryGetValue(context.Definition!, out var here)) found[context.Definition!] = here = [];
            here.Add(directive);
        }
    }

    public override void LeaveDocument(DocumentNode document, ValidationContext context)
    {
        if (found.Count == 0) return;
        foreach (var operation in document.Operations.Where(operation => operation.Operation == OperationKind.Subscription))
        {
            foreach (var directive in context.FragmentsOf(operation).Prepend<DefinitionNode>(operation).SelectMany(definition => found.GetValueOrDefault(definition, [])))
            {
                context.Report($"Directive \"@{directive.Name.Value}\" is not supported in a subscription. Disable it by an \"if\" that is false or a variable.", directive);
            }
        }
    }

    private static bool CanBeOn(DirectiveNode directive) =>
        Array.Find(directive.Arguments, argument => argument.Name.Value == "if")?.Value is not (VariableNode or BooleanValueNode { Value: false });
}

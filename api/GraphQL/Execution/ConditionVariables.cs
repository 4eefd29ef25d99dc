using EqualityCloud.GraphQL.Language;

namespace EqualityCloud.GraphQL.Execution;

/// <summary>Finds the variables on which <c>@skip</c>, <c>@include</c> and <c>@defer</c> of an operation depend.</summary>
internal static class ConditionVariables
{
    public static HashSet<string> Find(DocumentNode document, OperationDefinitionNode operation)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        if (operation.Variables.Length == 0) return found;
        // All of a document's conditions, not only those of this operation: a superset costs a plan at worst.
        foreach (var definition in document.Definitions)
        {
            if (definition is OperationDefinitionNode other && other != operation) continue;
            var set = definition switch { OperationDefinitionNode node => node.SelectionSet, FragmentDefinitionNode node => node.SelectionSet, _ => null };
            if (set is not null) Collect(set, found);
        }
        return found;
    }

    private static void Collect(SelectionSetNode set, HashSet<string> found)
    {
        foreach (var selection in set.Selections)
        {
            foreach (var directive in selection.Directives)
            {
                if (directive.Name.Value is not ("skip" or "include" or "defer")) continue;
                foreach (var argument in directive.Arguments)
                {
                    if (argument.Value is VariableNode { Name.Value: var name }) found.Add(name);
                }
            }
            var below = selection switch { FieldNode { SelectionSet: { } inner } => inner, InlineFragmentNode inline => inline.SelectionSet, _ => null };
            if (below is not null) Collect(below, found);
        }
    }
}

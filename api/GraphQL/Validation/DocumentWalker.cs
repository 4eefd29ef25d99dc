using EqualityCloud.GraphQL.Language;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.GraphQL.Validation;

/// <summary>Walks a document once for all rules and knows the type at every place.</summary>
internal sealed class DocumentWalker(ValidationRule[] rules, ValidationContext context)
{
    private readonly Schema schema = context.Schema;

    public void Walk()
    {
        foreach (var rule in rules) rule.EnterDocument(context.Document, context);
        foreach (var definition in context.Document.Definitions)
        {
            if (context.IsFull) return;
            context.Definition = definition;
            switch (definition)
            {
                case OperationDefinitionNode operation: Operation(operation); break;
                case FragmentDefinitionNode fragment: Fragment(fragment); break;
            }
        }
        foreach (var rule in rules) rule.LeaveDocument(context.Document, context);
    }

    private void Operation(OperationDefinitionNode operation)
    {
        context.ParentType = schema.RootOf(operation.Operation);
        foreach (var rule in rules) rule.EnterOperation(operation, context);
        foreach (var variable in operation.Variables) Variable(variable);
        Directives(operation.Directives, operation.Operation switch { OperationKind.Query => "QUERY", OperationKind.Mutation => "MUTATION", _ => "SUBSCRIPTION" });
        SelectionSet(operation.SelectionSet, context.ParentType);
    }

    private void Fragment(FragmentDefinitionNode fragment)
    {
        context.ParentType = null;
        foreach (var rule in rules) rule.EnterFragment(fragment, context);
        TypeName(fragment.TypeCondition);
        Directives(fragment.Directives, "FRAGMENT_DEFINITION");
        SelectionSet(fragment.SelectionSet, schema.FindType(fragment.TypeCondition.Name.Value) as CompositeType);
    }

    private void Variable(VariableDefinitionNode variable)
    {
        foreach (var rule in rules) rule.EnterVariable(variable, context);
        var named = variable.Type;
        while (named is not NamedTypeNode) named = named is ListTypeNode list ? list.Item : ((NonNullTypeNode)named).Inner;
        TypeName((NamedTypeNode)named);
        var type = schema.Resolve(variable.Type);
        if (variable.DefaultValue is { } value) Value(value, type is { IsInput: true } ? type : null, hasDefault: false, null);
        Directives(variable.Directives, "VARIABLE_DEFINITION");
    }

    private void SelectionSet(SelectionSetNode set, CompositeType? type)
    {
        var outer = context.ParentType;
        foreach (var selection in set.Selections)
        {
            if (context.IsFull) return;
            context.ParentType = type;
            switch (selection)
            {
                case FieldNode field: Field(field, type); break;
                case FragmentSpreadNode spread:
                    foreach (var rule in rules) rule.EnterSpread(spread, context);
                    Directives(spread.Directives, "FRAGMENT_SPREAD");
                    break;
                case InlineFragmentNode inline: Inline(inline, type); break;
            }
        }
        context.ParentType = outer;
    }

    private void Field(FieldNode field, CompositeType? type)
    {
        var definition = type is null ? null : schema.FindField(type, field.Name.Value);
        foreach (var rule in rules) rule.EnterField(field, definition, context);
        Arguments(definition is null ? "" : $"field \"{definition}\"", field, field.Arguments, definition?.Arguments);
        Directives(field.Directives, "FIELD");
        if (field.SelectionSet is { } below) SelectionSet(below, definition?.Type.Named as CompositeType);
    }

    private void Inline(InlineFragmentNode inline, CompositeType? type)
    {
        foreach (var rule in rules) rule.EnterInline(inline, context);
        if (inline.TypeCondition is { } condition)
        {
            TypeName(condition);
            type = schema.FindType(condition.Name.Value) as CompositeType;
        }
        Directives(inline.Directives, "INLINE_FRAGMENT");
        SelectionSet(inline.SelectionSet, type);
    }

    private void Directives(DirectiveNode[] directives, string location)
    {
        if (directives.Length == 0) return;
        foreach (var rule in rules) rule.EnterDirectives(directives, location, context);
        foreach (var directive in directives)
        {
            Arguments($"directive \"@{ValidationContext.Shown(directive.Name.Value)}\"", directive, directive.Arguments, schema.FindDirective(directive.Name.Value)?.Arguments);
        }
    }

    private void Arguments(string owner, SyntaxNode node, ArgumentNode[] arguments, InputValue[]? definitions)
    {
        foreach (var rule in rules) rule.EnterArguments(owner, node, arguments, definitions, context);
        foreach (var argument in arguments)
        {
            var definition = definitions is null ? null : Array.Find(definitions, candidate => candidate.Name == argument.Name.Value);
            Value(argument.Value, definition?.Type, definition?.DefaultLiteral is not null, null);
        }
    }

    private void Value(ValueNode value, SchemaType? type, bool hasDefault, InputObjectType? parent)
    {
        foreach (var rule in rules) rule.EnterValue(value, type, context);
        switch (value)
        {
            case VariableNode variable:
                var use = new VariableUse(variable, type, hasDefault, parent);
                context.AddUse(use);
                foreach (var rule in rules) rule.EnterVariableUse(use, context);
                break;
            case ListValueNode list:
                var item = type?.Nullable is ListType { Item: var known } ? known : type?.Nullable;
                foreach (var each in list.Items) Value(each, item, hasDefault: false, null);
                break;
            case ObjectValueNode fields:
                var input = type?.Named as InputObjectType;
                foreach (var field in fields.Fields)
                {
                    var definition = input?.FindField(field.Name.Value);
                    Value(field.Value, definition?.Type, definition?.DefaultLiteral is not null, input);
                }
                break;
        }
    }

    private void TypeName(NamedTypeNode type)
    {
        foreach (var rule in rules) rule.EnterTypeName(type, context);
    }
}

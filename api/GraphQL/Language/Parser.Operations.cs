namespace EqualityCloud.GraphQL.Language;

internal ref partial struct Parser
{
    private OperationDefinitionNode Operation(StringValueNode? description, int start)
    {
        if (token.Kind == TokenKind.BraceLeft)
        {
            return new OperationDefinitionNode { Operation = OperationKind.Query, SelectionSet = SelectionSet(), Start = start, End = lastEnd };
        }
        return new OperationDefinitionNode
        {
            Description = description,
            Operation = OperationType(),
            Name = token.Kind == TokenKind.Name ? Name() : null,
            Variables = VariableDefinitions(),
            Directives = Directives(isConstant: false),
            SelectionSet = SelectionSet(),
            Start = start,
            End = lastEnd,
        };
    }

    private OperationKind OperationType()
    {
        if (SkipKeyword("query")) return OperationKind.Query;
        if (SkipKeyword("mutation")) return OperationKind.Mutation;
        if (SkipKeyword("subscription")) return OperationKind.Subscription;
        throw Unexpected();
    }

    private VariableDefinitionNode[] VariableDefinitions()
    {
        if (!Skip(TokenKind.ParenLeft)) return [];
        var variables = new List<VariableDefinitionNode>();
        do
        {
            var start = token.Start;
            var description = Description();
            var variable = Variable();
            Expect(TokenKind.Colon);
            variables.Add(new VariableDefinitionNode
            {
                Description = description,
                Variable = variable,
                Type = TypeReference(),
                DefaultValue = Skip(TokenKind.EqualSign) ? Value(isConstant: true) : null,
                Directives = Directives(isConstant: true),
                Start = start,
                End = lastEnd,
            });
        }
        while (!Skip(TokenKind.ParenRight));
        return [.. variables];
    }

    private SelectionSetNode SelectionSet()
    {
        var start = token.Start;
        Expect(TokenKind.BraceLeft);
        Enter();
        var selections = new List<SelectionNode>();
        do
        {
            selections.Add(token.Kind == TokenKind.Spread ? FragmentSelection() : Field());
        }
        while (!Skip(TokenKind.BraceRight));
        Leave();
        return new SelectionSetNode { Selections = [.. selections], Start = start, End = lastEnd };
    }

    private FieldNode Field()
    {
        var start = token.Start;
        var nameOrAlias = Name();
        var name = Skip(TokenKind.Colon) ? Name() : null;
        return new FieldNode
        {
            Alias = name is null ? null : nameOrAlias,
            Name = name ?? nameOrAlias,
            Arguments = Arguments(isConstant: false),
            Directives = Directives(isConstant: false),
            SelectionSet = token.Kind == TokenKind.BraceLeft ? SelectionSet() : null,
            Start = start,
            End = lastEnd,
        };
    }

    private SelectionNode FragmentSelection()
    {
        var start = token.Start;
        Expect(TokenKind.Spread);
        var hasCondition = SkipKeyword("on");
        if (!hasCondition && token.Kind == TokenKind.Name)
        {
            return new FragmentSpreadNode { Name = Name(), Directives = Directives(isConstant: false), Start = start, End = lastEnd };
        }
        return new InlineFragmentNode
        {
            TypeCondition = hasCondition ? NamedType() : null,
            Directives = Directives(isConstant: false),
            SelectionSet = SelectionSet(),
            Start = start,
            End = lastEnd,
        };
    }

    private FragmentDefinitionNode Fragment(StringValueNode? description, int start)
    {
        ExpectKeyword("fragment");
        if (PeekKeyword("on")) throw Unexpected();
        var name = Name();
        ExpectKeyword("on");
        return new FragmentDefinitionNode
        {
            Description = description,
            Name = name,
            TypeCondition = NamedType(),
            Directives = Directives(isConstant: false),
            SelectionSet = SelectionSet(),
            Start = start,
            End = lastEnd,
        };
    }

    private ArgumentNode[] Arguments(bool isConstant)
    {
        if (!Skip(TokenKind.ParenLeft)) return [];
        var arguments = new List<ArgumentNode>();
        do
        {
            var start = token.Start;
            var name = Name();
            Expect(TokenKind.Colon);
            arguments.Add(new ArgumentNode { Name = name, Value = Value(isConstant), Start = start, End = lastEnd });
        }
        while (!Skip(TokenKind.ParenRight));
        return [.. arguments];
    }

    private DirectiveNode[] Directives(bool isConstant)
    {
        if (token.Kind != TokenKind.At) return [];
        var directives = new List<DirectiveNode>();
        while (token.Kind == TokenKind.At)
        {
            var start = token.Start;
            Advance();
            directives.Add(new DirectiveNode { Name = Name(), Arguments = Arguments(isConstant), Start = start, End = lastEnd });
        }
        return [.. directives];
    }
}

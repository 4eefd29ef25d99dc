namespace EqualityCloud.GraphQL.Language;

internal ref partial struct Parser
{
    private ValueNode Value(bool isConstant)
    {
        var at = token;
        switch (token.Kind)
        {
            case TokenKind.BracketLeft:
                return ListValue(isConstant);
            case TokenKind.BraceLeft:
                return ObjectValue(isConstant);
            case TokenKind.Int:
                Advance();
                return new IntValueNode { Text = Text(at), Start = at.Start, End = at.End };
            case TokenKind.Float:
                Advance();
                return new FloatValueNode { Text = Text(at), Start = at.Start, End = at.End };
            case TokenKind.String or TokenKind.BlockString:
                return StringValue();
            case TokenKind.Name:
                return NamedValue();
            case TokenKind.Dollar when !isConstant:
                return Variable();
            default:
                throw Unexpected();
        }
    }

    private ValueNode NamedValue()
    {
        var at = token;
        Advance();
        return Text(at) switch
        {
            "true" => new BooleanValueNode { Value = true, Start = at.Start, End = at.End },
            "false" => new BooleanValueNode { Value = false, Start = at.Start, End = at.End },
            "null" => new NullValueNode { Start = at.Start, End = at.End },
            var name => new EnumValueNode { Value = name, Start = at.Start, End = at.End },
        };
    }

    private StringValueNode StringValue()
    {
        var at = token;
        var bytes = source[at.Start..at.End];
        Advance();
        var isBlock = at.Kind == TokenKind.BlockString;
        return new StringValueNode { Value = isBlock ? StringValues.ReadBlock(bytes) : StringValues.Read(bytes), IsBlock = isBlock, Start = at.Start, End = at.End };
    }

    private ListValueNode ListValue(bool isConstant)
    {
        var start = token.Start;
        Expect(TokenKind.BracketLeft);
        Enter();
        var items = new List<ValueNode>();
        while (!Skip(TokenKind.BracketRight)) items.Add(Value(isConstant));
        Leave();
        return new ListValueNode { Items = [.. items], Start = start, End = lastEnd };
    }

    private ObjectValueNode ObjectValue(bool isConstant)
    {
        var start = token.Start;
        Expect(TokenKind.BraceLeft);
        Enter();
        var fields = new List<ObjectFieldNode>();
        while (!Skip(TokenKind.BraceRight))
        {
            var at = token.Start;
            var name = Name();
            Expect(TokenKind.Colon);
            fields.Add(new ObjectFieldNode { Name = name, Value = Value(isConstant), Start = at, End = lastEnd });
        }
        Leave();
        return new ObjectValueNode { Fields = [.. fields], Start = start, End = lastEnd };
    }

    private VariableNode Variable()
    {
        var start = token.Start;
        Expect(TokenKind.Dollar);
        return new VariableNode { Name = Name(), Start = start, End = lastEnd };
    }

    private TypeNode TypeReference()
    {
        var start = token.Start;
        TypeNode type;
        if (Skip(TokenKind.BracketLeft))
        {
            Enter();
            var item = TypeReference();
            Expect(TokenKind.BracketRight);
            Leave();
            type = new ListTypeNode { Item = item, Start = start, End = lastEnd };
        }
        else
        {
            type = NamedType();
        }
        return Skip(TokenKind.Bang) ? new NonNullTypeNode { Inner = type, Start = start, End = lastEnd } : type;
    }

    private NamedTypeNode NamedType()
    {
        var name = Name();
        return new NamedTypeNode { Name = name, Start = name.Start, End = name.End };
    }
}

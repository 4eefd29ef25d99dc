namespace EqualityCloud.GraphQL.Language;

internal ref partial struct Parser
{
    private static readonly HashSet<string> DirectiveLocations =
    [
        "QUERY", "MUTATION", "SUBSCRIPTION", "FIELD", "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT", "VARIABLE_DEFINITION",
        "SCHEMA", "SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE", "UNION", "ENUM", "ENUM_VALUE", "INPUT_OBJECT", "INPUT_FIELD_DEFINITION",
    ];

    private DefinitionNode Extension(int start)
    {
        ExpectKeyword("extend");
        return PeekKeyword("schema") ? Schema(null, start, isExtension: true) : TypeDefinition(null, start, isExtension: true);
    }

    private SchemaDefinitionNode Schema(StringValueNode? description, int start, bool isExtension)
    {
        ExpectKeyword("schema");
        var directives = Directives(isConstant: true);
        var operations = new List<OperationTypeDefinitionNode>();
        if (isExtension ? token.Kind == TokenKind.BraceLeft : true)
        {
            Expect(TokenKind.BraceLeft);
            do
            {
                var at = token.Start;
                var operation = OperationType();
                Expect(TokenKind.Colon);
                operations.Add(new OperationTypeDefinitionNode { Operation = operation, Type = NamedType(), Start = at, End = lastEnd });
            }
            while (!Skip(TokenKind.BraceRight));
        }
        if (isExtension && directives.Length + operations.Count == 0) throw Unexpected();
        return new SchemaDefinitionNode
        {
            Description = description,
            IsExtension = isExtension,
            Directives = directives,
            OperationTypes = [.. operations],
            Start = start,
            End = lastEnd,
        };
    }

    private TypeDefinitionNode TypeDefinition(StringValueNode? description, int start, bool isExtension)
    {
        if (token.Kind != TokenKind.Name) throw Unexpected();
        TypeDefinitionKind kind = Text(token) switch
        {
            "scalar" => TypeDefinitionKind.Scalar,
            "type" => TypeDefinitionKind.Object,
            "interface" => TypeDefinitionKind.Interface,
            "union" => TypeDefinitionKind.Union,
            "enum" => TypeDefinitionKind.Enum,
            "input" => TypeDefinitionKind.Input,
            _ => throw Unexpected(),
        };
        Advance();
        var isComposite = kind is TypeDefinitionKind.Object or TypeDefinitionKind.Interface;
        var node = new TypeDefinitionNode
        {
            Description = description,
            IsExtension = isExtension,
            Kind = kind,
            Name = Name(),
            Interfaces = isComposite && SkipKeyword("implements") ? Delimited(TokenKind.Ampersand) : [],
            Directives = Directives(isConstant: true),
            Fields = isComposite ? FieldDefinitions() : [],
            InputFields = kind == TypeDefinitionKind.Input ? InputValues(TokenKind.BraceLeft, TokenKind.BraceRight) : [],
            Members = kind == TypeDefinitionKind.Union && Skip(TokenKind.EqualSign) ? Delimited(TokenKind.Pipe) : [],
            Values = kind == TypeDefinitionKind.Enum ? EnumValues() : [],
            Start = start,
            End = lastEnd,
        };
        var extends = node.Interfaces.Length + node.Directives.Length + node.Fields.Length + node.InputFields.Length + node.Members.Length + node.Values.Length > 0;
        return isExtension && !extends ? throw Unexpected() : node;
    }

    private NamedTypeNode[] Delimited(TokenKind delimiter)
    {
        Skip(delimiter);
        var types = new List<NamedTypeNode>();
        do
        {
            types.Add(NamedType());
        }
        while (Skip(delimiter));
        return [.. types];
    }

    private FieldDefinitionNode[] FieldDefinitions()
    {
        if (!Skip(TokenKind.BraceLeft)) return [];
        var fields = new List<FieldDefinitionNode>();
        do
        {
            var start = token.Start;
            var description = Description();
            var name = Name();
            var arguments = InputValues(TokenKind.ParenLeft, TokenKind.ParenRight);
            Expect(TokenKind.Colon);
            fields.Add(new FieldDefinitionNode
            {
                Description = description,
                Name = name,
                Arguments = arguments,
                Type = TypeReference(),
                Directives = Directives(isConstant: true),
                Start = start,
                End = lastEnd,
            });
        }
        while (!Skip(TokenKind.BraceRight));
        return [.. fields];
    }

    private InputValueDefinitionNode[] InputValues(TokenKind open, TokenKind close)
    {
        if (!Skip(open)) return [];
        var values = new List<InputValueDefinitionNode>();
        do
        {
            var start = token.Start;
            var description = Description();
            var name = Name();
            Expect(TokenKind.Colon);
            values.Add(new InputValueDefinitionNode
            {
                Description = description,
                Name = name,
                Type = TypeReference(),
                DefaultValue = Skip(TokenKind.EqualSign) ? Value(isConstant: true) : null,
                Directives = Directives(isConstant: true),
                Start = start,
                End = lastEnd,
            });
        }
        while (!Skip(close));
        return [.. values];
    }

    private EnumValueDefinitionNode[] EnumValues()
    {
        if (!Skip(TokenKind.BraceLeft)) return [];
        var values = new List<EnumValueDefinitionNode>();
        do
        {
            var start = token.Start;
            var description = Description();
            if (token.Kind == TokenKind.Name && Text(token) is "true" or "false" or "null")
            {
                throw new SyntaxException($"Name \"{Text(token)}\" is reserved and cannot be used for an enum value.", token.Start);
            }
            values.Add(new EnumValueDefinitionNode { Description = description, Name = Name(), Directives = Directives(isConstant: true), Start = start, End = lastEnd });
        }
        while (!Skip(TokenKind.BraceRight));
        return [.. values];
    }

    private DirectiveDefinitionNode DirectiveDefinition(StringValueNode? description, int start)
    {
        ExpectKeyword("directive");
        Expect(TokenKind.At);
        var name = Name();
        var arguments = InputValues(TokenKind.ParenLeft, TokenKind.ParenRight);
        var isRepeatable = SkipKeyword("repeatable");
        ExpectKeyword("on");
        Skip(TokenKind.Pipe);
        var locations = new List<NameNode>();
        do
        {
            if (token.Kind == TokenKind.Name && !DirectiveLocations.Contains(Text(token))) throw Unexpected();
            locations.Add(Name());
        }
        while (Skip(TokenKind.Pipe));
        return new DirectiveDefinitionNode
        {
            Description = description,
            Name = name,
            Arguments = arguments,
            IsRepeatable = isRepeatable,
            Locations = [.. locations],
            Start = start,
            End = lastEnd,
        };
    }
}

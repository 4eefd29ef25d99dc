namespace EqualityCloud.GraphQL.Language;

/// <summary>Recursive descent over the tokens; bounded by <see cref="ParserLimits"/> and left by <see cref="SyntaxException"/>.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Appendix-Grammar-Summary</remarks>
internal ref partial struct Parser
{
    private readonly ReadOnlyMemory<byte> memory;
    private readonly ReadOnlySpan<byte> source;
    private readonly ParserLimits limits;
    private Lexer lexer;
    private Token token;
    private int lastEnd;
    private int tokenCount;
    private int depth;

    public Parser(ReadOnlyMemory<byte> memory, ParserLimits limits)
    {
        this.memory = memory;
        this.limits = limits;
        source = memory.Span;
        lexer = new Lexer(source);
    }

    public DocumentNode ParseDocument()
    {
        token = Lex();
        var definitions = new List<DefinitionNode>();
        do
        {
            definitions.Add(Definition());
        }
        while (token.Kind != TokenKind.EndOfFile);
        return new DocumentNode { Source = memory, Definitions = [.. definitions], TokenCount = tokenCount, End = source.Length };
    }

    private DefinitionNode Definition()
    {
        if (token.Kind == TokenKind.BraceLeft) return Operation(null, token.Start);

        var start = token.Start;
        var described = token;
        var description = Description();
        if (description is not null && token.Kind == TokenKind.BraceLeft)
        {
            throw new SyntaxException("Unexpected description, descriptions are not supported on shorthand queries.", described.Start);
        }
        if (token.Kind != TokenKind.Name) throw Unexpected();

        switch (Text(token))
        {
            case "query" or "mutation" or "subscription": return Operation(description, start);
            case "fragment": return Fragment(description, start);
            case "schema": return Schema(description, start, isExtension: false);
            case "directive": return DirectiveDefinition(description, start);
            case "extend" when description is null: return Extension(start);
            case "extend": throw new SyntaxException("Unexpected description, only GraphQL definitions support descriptions.", described.Start);
            default: return TypeDefinition(description, start, isExtension: false);
        }
    }

    private StringValueNode? Description() => token.Kind is TokenKind.String or TokenKind.BlockString ? StringValue() : null;

    private NameNode Name()
    {
        if (token.Kind != TokenKind.Name) throw Expected("Name");
        var node = new NameNode { Value = Text(token), Start = token.Start, End = token.End };
        Advance();
        return node;
    }

    private bool PeekKeyword(string keyword) => token.Kind == TokenKind.Name && Text(token) == keyword;

    private bool SkipKeyword(string keyword)
    {
        if (!PeekKeyword(keyword)) return false;
        Advance();
        return true;
    }

    private void ExpectKeyword(string keyword)
    {
        if (!SkipKeyword(keyword)) throw Expected($"\"{keyword}\"");
    }

    private bool Skip(TokenKind kind)
    {
        if (token.Kind != kind) return false;
        Advance();
        return true;
    }

    private void Expect(TokenKind kind)
    {
        if (!Skip(kind)) throw Expected(Punctuator(kind));
    }

    private void Advance()
    {
        lastEnd = token.End;
        token = Lex();
    }

    private Token Lex()
    {
        var next = lexer.Next();
        if (next.Kind != TokenKind.EndOfFile && ++tokenCount > limits.MaxTokens)
        {
            throw new SyntaxException($"Document contains more than {limits.MaxTokens} tokens. Parsing aborted.", next.Start, ErrorCodes.TokenLimit);
        }
        return next;
    }

    /// <summary>Counts nesting, which is the only thing that could exhaust the stack.</summary>
    private void Enter()
    {
        if (++depth > limits.MaxDepth)
        {
            throw new SyntaxException($"Document nests deeper than {limits.MaxDepth} levels. Parsing aborted.", token.Start, ErrorCodes.DepthLimit);
        }
    }

    private void Leave() => depth--;

    private readonly string Text(Token at) => Encoding.UTF8.GetString(source[at.Start..at.End]);

    private readonly SyntaxException Unexpected() => new($"Unexpected {token.Describe(source)}.", token.Start);

    private readonly SyntaxException Expected(string what) => new($"Expected {what}, found {token.Describe(source)}.", token.Start);

    private static string Punctuator(TokenKind kind) => kind switch
    {
        TokenKind.ParenLeft => "\"(\"",
        TokenKind.ParenRight => "\")\"",
        TokenKind.Colon => "\":\"",
        TokenKind.EqualSign => "\"=\"",
        TokenKind.At => "\"@\"",
        TokenKind.BracketRight => "\"]\"",
        TokenKind.BraceLeft => "\"{\"",
        TokenKind.BraceRight => "\"}\"",
        TokenKind.Dollar => "\"$\"",
        _ => kind.ToString(),
    };
}

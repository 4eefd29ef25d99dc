namespace EqualityCloud.GraphQL.Language;

internal ref partial struct Lexer
{
    private Token String()
    {
        var start = position++;
        while (true)
        {
            var skip = source[position..].IndexOfAny("\"\\\n\r"u8);
            if (skip < 0) throw new SyntaxException("Unterminated string.", source.Length);
            position += skip;
            switch (source[position])
            {
                case (byte)'"':
                    position++;
                    return new Token(TokenKind.String, start, position);
                case (byte)'\\':
                    position += StringValues.EscapeLength(source, position);
                    break;
                default:
                    throw new SyntaxException("Unterminated string.", position);
            }
        }
    }

    private Token BlockString()
    {
        var start = position;
        position += 3;
        while (true)
        {
            var quote = source[position..].IndexOf("\"\"\""u8);
            if (quote < 0) throw new SyntaxException("Unterminated string.", source.Length);
            var escaped = quote > 0 && source[position + quote - 1] == '\\';
            position += quote + 3;
            if (!escaped) return new Token(TokenKind.BlockString, start, position);
        }
    }
}

using System.Buffers;

namespace EqualityCloud.GraphQL.Language;

/// <summary>Cuts UTF-8 into tokens, one at a time and in one pass.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Language.Source-Text</remarks>
internal ref partial struct Lexer(ReadOnlySpan<byte> source)
{
    private static readonly SearchValues<byte> NameBytes = SearchValues.Create("_0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"u8);
    private readonly ReadOnlySpan<byte> source = source;
    private int position = source.StartsWith("\uFEFF"u8) ? 3 : 0;

    public Token Next()
    {
        SkipIgnored();
        if (position >= source.Length) return new Token(TokenKind.EndOfFile, source.Length, source.Length);

        var start = position;
        var c = source[position];
        switch (c)
        {
            case (byte)'!': return Punctuator(TokenKind.Bang);
            case (byte)'$': return Punctuator(TokenKind.Dollar);
            case (byte)'&': return Punctuator(TokenKind.Ampersand);
            case (byte)'(': return Punctuator(TokenKind.ParenLeft);
            case (byte)')': return Punctuator(TokenKind.ParenRight);
            case (byte)':': return Punctuator(TokenKind.Colon);
            case (byte)'=': return Punctuator(TokenKind.EqualSign);
            case (byte)'@': return Punctuator(TokenKind.At);
            case (byte)'[': return Punctuator(TokenKind.BracketLeft);
            case (byte)']': return Punctuator(TokenKind.BracketRight);
            case (byte)'{': return Punctuator(TokenKind.BraceLeft);
            case (byte)'|': return Punctuator(TokenKind.Pipe);
            case (byte)'}': return Punctuator(TokenKind.BraceRight);
            case (byte)'.' when source[position..].StartsWith("..."u8):
                position += 3;
                return new Token(TokenKind.Spread, start, position);
            case (byte)'"':
                return source[position..].StartsWith("\"\"\""u8) ? BlockString() : String();
            case (byte)'-' or >= (byte)'0' and <= (byte)'9':
                return Number();
        }
        if (IsNameStart(c)) return Name();
        throw new SyntaxException($"Unexpected character: {Characters.Describe(source, position)}.", position);
    }

    private Token Punctuator(TokenKind kind) => new(kind, position, ++position);

    private void SkipIgnored()
    {
        while (position < source.Length)
        {
            switch (source[position])
            {
                case (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)',':
                    position++;
                    break;
                case (byte)'#':
                    var end = source[position..].IndexOfAny((byte)'\n', (byte)'\r');
                    position = end < 0 ? source.Length : position + end;
                    break;
                case 0xEF when source[position..].StartsWith("\uFEFF"u8):
                    position += 3;
                    break;
                default:
                    return;
            }
        }
    }

    private Token Name()
    {
        var start = position;
        var length = source[position..].IndexOfAnyExcept(NameBytes);
        position = length < 0 ? source.Length : position + length;
        return new Token(TokenKind.Name, start, position);
    }

    private Token Number()
    {
        var start = position;
        var kind = TokenKind.Int;
        if (Peek() == '-') position++;
        if (Peek() == '0')
        {
            position++;
            if (Peek() is >= '0' and <= '9') throw Bad("Invalid number, unexpected digit after 0");
        }
        else
        {
            Digits();
        }
        if (Peek() == '.')
        {
            kind = TokenKind.Float;
            position++;
            Digits();
        }
        if (Peek() is 'e' or 'E')
        {
            kind = TokenKind.Float;
            position++;
            if (Peek() is '+' or '-') position++;
            Digits();
        }
        if (Peek() == '.' || (Peek() is >= 0 and var next && IsNameStart((byte)next))) throw Bad("Invalid number, expected digit but got");
        return new Token(kind, start, position);
    }

    private void Digits()
    {
        if (Peek() is not (>= '0' and <= '9')) throw Bad("Invalid number, expected digit but got");
        var length = source[position..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        position = length < 0 ? source.Length : position + length;
    }

    private readonly SyntaxException Bad(string message) => new($"{message}: {Characters.Describe(source, position)}.", position);

    private readonly int Peek() => position < source.Length ? source[position] : -1;

    private static bool IsNameStart(byte c) => c is (byte)'_' or (>= (byte)'a' and <= (byte)'z') or (>= (byte)'A' and <= (byte)'Z');
}

namespace EqualityCloud.GraphQL.Language;

/// <summary>A token as a range of bytes; its text is read from the source only when it is wanted.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int End)
{
    public string Describe(ReadOnlySpan<byte> source) => Kind switch
    {
        TokenKind.EndOfFile => "<EOF>",
        TokenKind.Name => $"Name \"{Shown(source)}\"",
        TokenKind.Int => $"Int \"{Shown(source)}\"",
        TokenKind.Float => $"Float \"{Shown(source)}\"",
        TokenKind.String => "String",
        TokenKind.BlockString => "BlockString",
        _ => $"\"{Shown(source)}\"",
    };

    // A name of a megabyte must not come back as a message of a megabyte.
    private string Shown(ReadOnlySpan<byte> source) => Encoding.UTF8.GetString(source[Start..Math.Min(End, Start + 100)]);
}

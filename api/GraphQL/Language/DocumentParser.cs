using System.Text.Unicode;

namespace EqualityCloud.GraphQL.Language;

/// <summary>Turns any bytes into a document or an error. It throws on no input, and its work is linear in the bytes.</summary>
internal static class DocumentParser
{
    public static ParseResult Parse(string source) => Parse(Encoding.UTF8.GetBytes(source), ParserLimits.Default);

    public static ParseResult Parse(ReadOnlyMemory<byte> source, ParserLimits limits)
    {
        if (source.Length > limits.MaxBytes)
        {
            return Failed($"The document has more than {limits.MaxBytes} bytes.", ErrorCodes.DocumentSizeLimit);
        }
        if (!Utf8.IsValid(source.Span)) return Failed("Syntax Error: The document is not valid UTF-8.", ErrorCodes.Syntax);

        try
        {
            return new ParseResult(new Parser(source, limits).ParseDocument(), null);
        }
        catch (SyntaxException failure)
        {
            return new ParseResult(null, new GraphQLError($"Syntax Error: {failure.Message}")
            {
                Code = failure.Code,
                Locations = [Characters.Locate(source.Span, failure.Position)],
            });
        }
    }

    private static ParseResult Failed(string message, string code) => new(null, new GraphQLError(message) { Code = code });
}

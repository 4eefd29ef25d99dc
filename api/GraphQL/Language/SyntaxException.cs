namespace EqualityCloud.GraphQL.Language;

/// <summary>Leaves the recursive descent; <see cref="DocumentParser"/> catches it, so no caller sees it.</summary>
internal sealed class SyntaxException(string message, int position, string code = ErrorCodes.Syntax) : Exception(message)
{
    public int Position { get; } = position;

    public string Code { get; } = code;
}

namespace EqualityCloud.GraphQL.Language;

/// <summary>A part of a document with the bytes it stands at.</summary>
internal abstract class SyntaxNode
{
    public int Start { get; init; }

    public int End { get; init; }
}

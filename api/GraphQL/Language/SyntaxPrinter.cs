namespace EqualityCloud.GraphQL.Language;

/// <summary>Writes documents back as text, in the layout that graphql-js prints.</summary>
internal static class SyntaxPrinter
{
    public static string Print(SyntaxNode node)
    {
        var text = new StringBuilder();
        new SyntaxWriter(text).Write(node, 0);
        return text.ToString();
    }
}

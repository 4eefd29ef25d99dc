namespace EqualityCloud.GraphQL.Types;

/// <summary>Tells everything that is wrong with a schema; thrown when the server starts.</summary>
public sealed class SchemaException(IReadOnlyList<string> mistakes)
    : Exception($"The GraphQL schema has {mistakes.Count} mistake(s):{string.Concat(mistakes.Select(mistake => "\n- " + mistake))}")
{
    /// <summary>The mistakes, one sentence each.</summary>
    public IReadOnlyList<string> Mistakes { get; } = mistakes;
}

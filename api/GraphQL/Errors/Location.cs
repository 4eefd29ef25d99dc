namespace EqualityCloud.GraphQL;

/// <summary>A place in a document, both counted from 1.</summary>
/// <param name="Line">The line.</param>
/// <param name="Column">The column, in UTF-16 units as other servers count.</param>
public readonly record struct Location(int Line, int Column);

namespace EqualityCloud.GraphQL.Language;

/// <summary>A document, or why there is none; exactly one of the two is set.</summary>
internal readonly record struct ParseResult(DocumentNode? Document, IError? Error);

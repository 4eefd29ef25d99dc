namespace EqualityCloud.GraphQL.Types.Building;

/// <summary>The answer of a mutation by convention: a value, or the user errors that stand in its place.</summary>
internal sealed record MutationPayload<T>(T? Value, object[]? Errors);

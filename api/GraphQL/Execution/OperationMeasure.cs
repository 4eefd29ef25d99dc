namespace EqualityCloud.GraphQL.Execution;

/// <summary>The size of an operation with its fragments counted as often as they are spread; it saturates instead of overflowing.</summary>
internal sealed record OperationMeasure(int Depth, long Fields, long Aliases, long RootFields, int IntrospectionDepth, bool IsIntrospecting);

namespace EqualityCloud.GraphQL.Execution;

/// <summary>The size of an operation, its fragments counted as often as they are spread. It saturates instead of overflowing.</summary>
/// <param name="Depth">How deep fields nest.</param>
/// <param name="Fields">How many fields there are.</param>
/// <param name="Aliases">How many of them have an alias.</param>
/// <param name="RootFields">How many of them stand on the root.</param>
/// <param name="IntrospectionDepth">How often lists of introspection nest in each other.</param>
/// <param name="IsIntrospecting">Whether the schema is asked about itself.</param>
/// <param name="Deferrals">How many times something is deferred or streamed.</param>
internal sealed record OperationMeasure(int Depth, long Fields, long Aliases, long RootFields, int IntrospectionDepth, bool IsIntrospecting, long Deferrals);

namespace EqualityCloud.GraphQL.Execution;

/// <summary>How the stream of a subscription field is opened; it may refuse by throwing.</summary>
internal delegate ValueTask<IAsyncEnumerable<object?>> SubscriptionSource(OperationContext context, object?[] arguments);

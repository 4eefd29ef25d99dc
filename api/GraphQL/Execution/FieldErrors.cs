namespace EqualityCloud.GraphQL.Execution;

/// <summary>The field errors of one answer, in the order of the answer.</summary>
internal sealed class FieldErrors
{
    private List<IError>? errors;

    public IReadOnlyList<IError> All => errors ?? [];

    public void Add(Exception failure, OperationContext context)
    {
        if (failure is GraphQLException { Errors: var own })
        {
            foreach (var error in own) Add(error, context);
            return;
        }
        var isCancelled = failure is OperationCanceledException && context.CancellationToken.IsCancellationRequested;
        Add(isCancelled
            ? new GraphQLError("The operation was cancelled.") { Code = ErrorCodes.Cancelled }
            : new GraphQLError(ErrorMessages.Unexpected) { Code = ErrorCodes.Internal, Exception = failure }, context);
    }

    /// <summary>Adds an error of the whole operation, which has no path.</summary>
    public void AddForRequest(IError error) => (errors ??= []).Add(error);

    public void Add(IError error, OperationContext context)
    {
        var located = error.WithPath(error.Path ?? context.CurrentPath());
        if (located.Locations is null && context.CurrentLocation() is { } at) located = located.WithLocations([at]);
        (errors ??= []).Add(located);
    }
}

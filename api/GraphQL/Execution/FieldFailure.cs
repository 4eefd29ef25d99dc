namespace EqualityCloud.GraphQL.Execution;

/// <summary>Stands in a slot for the value of a field that failed; it is reported when it is written, so errors come in the order of the answer.</summary>
internal sealed class FieldFailure(Exception exception)
{
    public Exception Exception { get; } = exception;
}

namespace EqualityCloud.GraphQL.Execution;

/// <summary>The rest of a list, delivered a few items at a time.</summary>
internal abstract class StreamedItems(PathStep[] path, string? label) : PendingDelivery(path, label)
{
    public abstract bool HasMore { get; }

    /// <summary>Starts the next items, as far as they must wait; called on the operation's loop.</summary>
    public abstract void Start(OperationContext context, int most);

    /// <summary>Writes the items that were started, without brackets.</summary>
    /// <returns>False where an item is null that may not be; what was written ends before it.</returns>
    public abstract bool Write(OperationContext context, ref int firstErrorOfFailure);
}

namespace EqualityCloud.GraphQL.Execution;

/// <inheritdoc/>
internal sealed class StreamedItems<T>(PathStep[] path, string? label, IEnumerator<T> rest, int index, ValuePlan<T> item) : StreamedItems(path, label)
{
    private readonly List<object?> started = [];
    private int index = index;
    private bool hasMore = true;

    public override bool HasMore => hasMore;

    public override void Start(OperationContext context, int most)
    {
        started.Clear();
        // The enumerator stands on the next item.
        while (hasMore && started.Count < most)
        {
            started.Add(item.Start(context, rest.Current));
            hasMore = rest.MoveNext();
        }
    }

    public override bool Write(OperationContext context, ref int firstErrorOfFailure)
    {
        foreach (var slot in started)
        {
            var mark = context.Output.Position;
            firstErrorOfFailure = context.Errors.All.Count;
            if (mark > 0) context.Output.WriteByte((byte)',');
            var depth = context.Enter(index);
            if (!ListItems.WriteStarted(context, item, slot))
            {
                context.Output.Position = mark;
                hasMore = false;
                return false;
            }
            context.Leave(depth);
            index++;
        }
        return true;
    }
}

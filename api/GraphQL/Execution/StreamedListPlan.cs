namespace EqualityCloud.GraphQL.Execution;

/// <summary>A list with <c>@stream</c>: its first items are written where it stands, the rest is kept for later.</summary>
/// <param name="item">The plan of the first items.</param>
/// <param name="later">The plan of the others: being deferred already, they are not delivered with the fragments around the list.</param>
/// <param name="stream">The directive.</param>
/// <param name="isNonNull">Whether the list may not be null.</param>
internal sealed class StreamedListPlan<TList, TItem>(ValuePlan<TItem> item, ValuePlan<TItem> later, StreamUsage stream, bool isNonNull) : CompositePlan<TList>(isNonNull)
{
    // Also where nothing must wait: one way of writing is enough for what is asked for rarely.
    public override bool HasAsync => true;

    public override IEnumerable<SelectionPlan> Selections => item.Selections;

    protected override bool WriteValue(OperationContext context, TList value) => WriteStarted(context, StartValue(context, value));

    protected override object StartValue(OperationContext context, TList value)
    {
        var read = stream.Read(context.Variables);
        var rest = value is System.Collections.Immutable.ImmutableArray<TItem> { IsDefault: true } ? Enumerable.Empty<TItem>().GetEnumerator() : ((IEnumerable<TItem>)(object)value!).GetEnumerator();
        var started = new Started(rest, read?.Label);
        while (started.HasMore = rest.MoveNext())
        {
            if (started.First.Count >= (read?.InitialCount ?? int.MaxValue)) break;
            started.First.Add(item.Start(context, rest.Current));
        }
        return started;
    }

    protected override bool WriteStarted(OperationContext context, object started)
    {
        var list = (Started)started;
        var output = context.Output;
        output.WriteByte((byte)'[');
        for (var i = 0; i < list.First.Count; i++)
        {
            if (i > 0) output.WriteByte((byte)',');
            var depth = context.Enter(i);
            if (!ListItems.WriteStarted(context, item, list.First[i])) return false;
            context.Leave(depth);
        }
        output.WriteByte((byte)']');
        if (list.HasMore) context.Incremental!.Add(new StreamedItems<TItem>(context.Steps(), list.Label, list.Rest, list.First.Count, later));
        return true;
    }

    private sealed class Started(IEnumerator<TItem> rest, string? label)
    {
        public List<object?> First { get; } = [];

        public IEnumerator<TItem> Rest { get; } = rest;

        public string? Label { get; } = label;

        public bool HasMore { get; set; }
    }
}

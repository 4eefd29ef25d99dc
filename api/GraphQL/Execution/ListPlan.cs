using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace EqualityCloud.GraphQL.Execution;

internal sealed class ListPlan<TList, TItem>(ValuePlan<TItem> item, bool isNonNull) : CompositePlan<TList>(isNonNull)
{
    public override bool HasAsync => item.HasAsync;

    public override IEnumerable<SelectionPlan> Selections => item.Selections;

    protected override bool WriteValue(OperationContext context, TList value)
    {
        if (typeof(TList) == typeof(ImmutableArray<TItem>))
        {
            var array = (ImmutableArray<TItem>)(object)value!;
            // A default array is a list nobody filled in; it reads as an empty one.
            return WriteSpan(context, array.AsSpan());
        }
        return value switch
        {
            TItem[] array => WriteSpan(context, array),
            List<TItem> list => WriteSpan(context, CollectionsMarshal.AsSpan(list)),
            ImmutableArray<TItem> array => WriteSpan(context, array.AsSpan()),
            _ => WriteSpan(context, [.. (IEnumerable<TItem>)(object)value!]),
        };
    }

    protected override object StartValue(OperationContext context, TList value)
    {
        var started = new List<object?>();
        if (value is ImmutableArray<TItem> { IsDefault: true }) return started;
        foreach (var each in (IEnumerable<TItem>)(object)value!) started.Add(item.Start(context, each));
        return started;
    }

    protected override bool WriteStarted(OperationContext context, object started)
    {
        var list = (List<object?>)started;
        var output = context.Output;
        output.WriteByte((byte)'[');
        for (var i = 0; i < list.Count; i++)
        {
            if (i > 0) output.WriteByte((byte)',');
            var depth = context.Enter(i);
            if (!ListItems.WriteStarted(context, item, list[i])) return false;
            context.Leave(depth);
        }
        output.WriteByte((byte)']');
        return true;
    }

    private bool WriteSpan(OperationContext context, ReadOnlySpan<TItem> items)
    {
        var output = context.Output;
        output.WriteByte((byte)'[');
        for (var i = 0; i < items.Length; i++)
        {
            if (i > 0) output.WriteByte((byte)',');
            var depth = context.Enter(i);
            if (!ListItems.Write(context, item, items[i])) return false;
            context.Leave(depth);
        }
        output.WriteByte((byte)']');
        return true;
    }
}

using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.GraphQL.Execution;

/// <summary>Writes items of lists: the null of one that failed stands in its place where it may.</summary>
internal static class ListItems
{
    public static bool Write<TItem>(OperationContext context, ValuePlan<TItem> item, TItem value)
    {
        var mark = context.Output.Position;
        var depth = context.Depth;
        try
        {
            if (item.Write(context, value)) return true;
            if (!item.RecordsErrors) context.RecordNull();
            return false;
        }
        catch (Exception failure) when (failure is not ResponseTooLargeException)
        {
            return Recover(context, item, failure, mark, depth);
        }
    }

    public static bool WriteStarted<TItem>(OperationContext context, ValuePlan<TItem> item, object? slot)
    {
        var mark = context.Output.Position;
        var depth = context.Depth;
        try
        {
            if (item.WriteSlot(context, slot)) return true;
            if (!item.RecordsErrors) context.RecordNull();
            return false;
        }
        catch (Exception failure) when (failure is not ResponseTooLargeException)
        {
            return Recover(context, item, failure, mark, depth);
        }
    }

    private static bool Recover(OperationContext context, ValuePlan item, Exception failure, int mark, int depth)
    {
        context.Output.Position = mark;
        context.Leave(depth);
        context.Record(failure);
        if (item.IsNonNull) return false;
        context.Output.WriteNull();
        return true;
    }
}

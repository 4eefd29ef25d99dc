namespace EqualityCloud.GraphQL.Execution;

internal sealed class ListShape<TList, TItem>(ValueShape<TItem> item, bool isNonNull) : ValueShape<TList>
{
    public override ValuePlan<TList> CreatePlan(FieldSelection selection, PlanBuilder builder) => selection.Stream is { } stream
        ? new StreamedListPlan<TList, TItem>(item.CreatePlan(selection.OfItems(), builder), item.CreatePlan(selection.OfStreamedItems(), builder), stream, isNonNull)
        : new ListPlan<TList, TItem>(item.CreatePlan(selection, builder), isNonNull);
}

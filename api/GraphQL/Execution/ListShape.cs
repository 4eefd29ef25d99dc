namespace EqualityCloud.GraphQL.Execution;

internal sealed class ListShape<TList, TItem>(ValueShape<TItem> item, bool isNonNull) : ValueShape<TList>
{
    public override ValuePlan<TList> CreatePlan(FieldSelection selection, PlanBuilder builder) =>
        new ListPlan<TList, TItem>(item.CreatePlan(selection, builder), isNonNull);
}

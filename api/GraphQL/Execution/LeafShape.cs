namespace EqualityCloud.GraphQL.Execution;

/// <summary>Scalars and enum values: they take no selection, so their plan is always the same one.</summary>
internal sealed class LeafShape<T>(ValuePlan<T> plan) : ValueShape<T>
{
    public override ValuePlan<T> CreatePlan(FieldSelection selection, PlanBuilder builder) => plan;
}

namespace EqualityCloud.GraphQL.Execution;

/// <summary>How values of a C# type complete to a schema type, before a selection is known.</summary>
internal abstract class ValueShape<T>
{
    public abstract ValuePlan<T> CreatePlan(FieldSelection selection, PlanBuilder builder);
}

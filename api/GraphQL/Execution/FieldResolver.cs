namespace EqualityCloud.GraphQL.Execution;

/// <summary>How a field finds its value. It is made once with the schema and makes the plan of each selection of the field.</summary>
internal abstract class FieldResolver
{
    public abstract FieldPlan CreatePlan(FieldSelection selection, PlanBuilder builder);
}

using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.GraphQL.Execution;

/// <summary>The resolver of <c>__typename</c>: its answer is known when the plan is made.</summary>
internal sealed class TypeNameResolver : FieldResolver
{
    public static OutputField Field { get; } = new("__typename", new NonNullType(BuiltInScalars.String)) { Resolver = new TypeNameResolver() };

    public override FieldPlan CreatePlan(FieldSelection selection, PlanBuilder builder) => new TypeNamePlan(selection);
}

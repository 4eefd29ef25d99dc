using EqualityCloud.GraphQL.Language;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.GraphQL.Execution;

/// <summary>An operation made ready to run, for one choice of the variables that its <c>@skip</c> and <c>@include</c> depend on.</summary>
internal sealed record OperationPlan(DocumentNode Document, OperationDefinitionNode Operation, SelectionPlan Root, int ArgumentSlots, AccessRule[][] Access)
{
    /// <summary>The static cost, once it is known not to depend on variables.</summary>
    public double? FixedCost { get; set; }
}

namespace EqualityCloud.GraphQL.Execution;

/// <summary>What of an object's selection is delivered later.</summary>
/// <param name="Opens">The deferred fragments that begin at this object.</param>
/// <param name="Fields">The fields that are delivered later, by the fragments that they are delivered with.</param>
internal sealed record Deferral(DeferUsage[] Opens, (DeferSet Set, SelectionPlan Plan)[] Fields);

using EqualityCloud.GraphQL.Language;

namespace EqualityCloud.GraphQL.Execution;

/// <summary>A selection set below a field, with the <c>@defer</c> that the field stands in.</summary>
internal readonly record struct CollectedSet(SelectionSetNode Set, DeferUsage? Defer);

using EqualityCloud.GraphQL.Types.Relay;

namespace EqualityCloud.Schema.Objectives;

/// <summary>An objective as it is to be; replaces what its editors wrote.</summary>
/// <param name="Id">The objective.</param>
/// <param name="Version">The version that the caller read.</param>
/// <param name="Details">What it says.</param>
/// <param name="IdempotencyKey">The caller's own name for this write: a retry with it gets the first answer again.</param>
public sealed record UpdateObjectiveInput([property: ID<Objective>] Guid Id, int Version, ObjectiveText Details, string? IdempotencyKey = null);

using EqualityCloud.Contracts.Objectives;
using EqualityCloud.GraphQL.Types.Relay;

namespace EqualityCloud.Schema.Objectives;

/// <summary>What a lead says of an objective.</summary>
/// <param name="Id">The objective.</param>
/// <param name="Update">Focus, progress and next steps.</param>
/// <param name="IdempotencyKey">The caller's own name for this write: a retry with it gets the first answer again.</param>
public sealed record RecordObjectiveUpdateInput([property: ID<Objective>] Guid Id, NarrativeUpdate Update, string? IdempotencyKey = null);

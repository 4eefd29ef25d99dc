using EqualityCloud.Contracts.Objectives;
using EqualityCloud.GraphQL.Types.Relay;

namespace EqualityCloud.Schema.Objectives;

/// <summary>What an owner says of an action.</summary>
/// <param name="Id">The action.</param>
/// <param name="Update">Focus, progress, next steps, percentage.</param>
/// <param name="IdempotencyKey">The caller's own name for this write: a retry with it gets the first answer again.</param>
public sealed record RecordActionUpdateInput([property: ID("Action")] ActionId Id, NarrativeUpdate Update, string? IdempotencyKey = null);

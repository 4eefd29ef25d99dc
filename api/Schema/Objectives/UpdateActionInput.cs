using EqualityCloud.GraphQL.Types.Relay;

namespace EqualityCloud.Schema.Objectives;

/// <summary>An action as it is to be; replaces what its editors wrote.</summary>
/// <param name="Id">The action.</param>
/// <param name="Version">The version of its objective that the caller read.</param>
/// <param name="Details">What it says.</param>
/// <param name="IdempotencyKey">The caller's own name for this write: a retry with it gets the first answer again.</param>
public sealed record UpdateActionInput([property: ID("Action")] ActionId Id, int Version, ActionText Details, string? IdempotencyKey = null);

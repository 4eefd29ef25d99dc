using EqualityCloud.GraphQL.Types.Relay;

namespace EqualityCloud.Schema.Access;

/// <summary>A role title that somebody lays down.</summary>
/// <param name="Id">The holding.</param>
/// <param name="Until">The last day.</param>
/// <param name="IdempotencyKey">The caller's own name for this write: a retry with it gets the first answer again.</param>
public sealed record EndHeldRoleInput([property: ID<HeldRole>] Guid Id, DateOnly Until, string? IdempotencyKey = null);

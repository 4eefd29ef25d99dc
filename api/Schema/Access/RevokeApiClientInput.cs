using EqualityCloud.GraphQL.Types.Relay;

namespace EqualityCloud.Schema.Access;

/// <summary>A program to shut out.</summary>
/// <param name="Id">The registration.</param>
/// <param name="IdempotencyKey">The caller's own name for this write: a retry with it gets the first answer again.</param>
public sealed record RevokeApiClientInput([property: ID<RegisteredClient>] Guid Id, string? IdempotencyKey = null);

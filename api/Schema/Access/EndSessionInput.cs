using EqualityCloud.GraphQL.Types.Relay;

namespace EqualityCloud.Schema.Access;

/// <summary>A sign-in to end.</summary>
/// <param name="Id">The session.</param>
public sealed record EndSessionInput([property: ID<WebSession>] Guid Id);

namespace EqualityCloud.GraphQL.Types.Building;

/// <summary>The type that an id names, or null for any.</summary>
internal sealed record IdTarget(string? TypeName);

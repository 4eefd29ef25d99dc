namespace EqualityCloud.GraphQL.Types;

internal sealed record EnumValue(string Name, object Value, string? Description = null, string? DeprecationReason = null);

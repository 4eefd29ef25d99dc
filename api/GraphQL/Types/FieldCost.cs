namespace EqualityCloud.GraphQL.Types;

/// <summary>What the static cost analysis knows of a field; null and 0 leave the defaults of the server.</summary>
internal sealed record FieldCost(double? Weight = null, int AssumedSize = 0, string[]? SlicingArguments = null, int DefaultPageSize = 0)
{
    public static FieldCost Default { get; } = new();
}

namespace EqualityCloud.GraphQL.Types;

/// <summary>Tells the static cost analysis how long the list of this field can be.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class ListSizeAttribute : Attribute
{
    /// <summary>The length assumed where no slicing argument says more; 0 leaves the default of the server.</summary>
    public int AssumedSize { get; init; }

    /// <summary>The arguments whose value is the length, such as <c>first</c>.</summary>
    public string[] SlicingArguments { get; init; } = [];
}

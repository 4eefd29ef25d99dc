namespace EqualityCloud.GraphQL.Types;

/// <summary>Makes the field a Relay connection: it takes <c>first</c>, <c>after</c>, <c>last</c> and <c>before</c>.</summary>
/// <remarks>
/// The resolver either takes <see cref="Pagination.PagingArguments"/> and returns a <see cref="Pagination.Connection{T}"/>,
/// or returns a whole list that the engine slices.
/// </remarks>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UsePagingAttribute : Attribute
{
    /// <summary>The name of the connection type without its suffix; the name of the field where it is left out.</summary>
    public string? ConnectionName { get; init; }

    /// <summary>The page size where a caller gives none; 0 leaves the default of the server.</summary>
    public int DefaultPageSize { get; init; }

    /// <summary>The largest page that a caller may ask for; 0 leaves the default of the server.</summary>
    public int MaxPageSize { get; init; }

    /// <summary>Whether the connection has a <c>totalCount</c>.</summary>
    public bool IncludeTotalCount { get; init; }
}

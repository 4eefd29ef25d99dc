namespace EqualityCloud.GraphQL.Types.Pagination;

/// <summary>Where a page stands in its list.</summary>
/// <param name="hasNextPage">Whether more items follow.</param>
/// <param name="hasPreviousPage">Whether items come before.</param>
/// <param name="startCursor">The cursor of the first item, or null on an empty page.</param>
/// <param name="endCursor">The cursor of the last item, or null on an empty page.</param>
[GraphQLName("PageInfo")]
public sealed class ConnectionPageInfo(bool hasNextPage, bool hasPreviousPage, string? startCursor = null, string? endCursor = null)
{
    /// <summary>Whether more items follow.</summary>
    public bool HasNextPage { get; } = hasNextPage;

    /// <summary>Whether items come before.</summary>
    public bool HasPreviousPage { get; } = hasPreviousPage;

    /// <summary>The cursor of the first item, or null on an empty page.</summary>
    public string? StartCursor { get; } = startCursor;

    /// <summary>The cursor of the last item, or null on an empty page.</summary>
    public string? EndCursor { get; } = endCursor;
}

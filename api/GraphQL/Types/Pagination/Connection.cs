namespace EqualityCloud.GraphQL.Types.Pagination;

/// <summary>One page of a list that grows.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <param name="edges">The items of the page with their cursors.</param>
/// <param name="info">Where the page stands in its list.</param>
/// <param name="totalCount">The length of the whole list; shown only where the field includes it.</param>
public sealed class Connection<T>(IReadOnlyList<Edge<T>> edges, ConnectionPageInfo info, int totalCount = 0)
{
    /// <summary>The items of the page with their cursors.</summary>
    public IReadOnlyList<Edge<T>> Edges { get; } = edges;

    /// <summary>Where the page stands in its list.</summary>
    public ConnectionPageInfo Info { get; } = info;

    /// <summary>The length of the whole list.</summary>
    public int TotalCount { get; } = totalCount;
}

namespace EqualityCloud.GraphQL.Types.Pagination;

/// <summary>The bounds of pages where <see cref="UsePagingAttribute"/> says nothing else.</summary>
public sealed class PagingOptions
{
    /// <summary>The page size where a caller gives none.</summary>
    public int DefaultPageSize { get; set; } = 10;

    /// <summary>The largest page that a caller may ask for.</summary>
    public int MaxPageSize { get; set; } = 50;

    /// <summary>Whether connections have a <c>totalCount</c>.</summary>
    public bool IncludeTotalCount { get; set; }
}

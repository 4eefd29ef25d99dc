namespace EqualityCloud.GraphQL.Types.Pagination;

/// <summary>The page that a caller asked for, its bounds already checked: at least one of <see cref="First"/> and <see cref="Last"/> is set.</summary>
/// <param name="First">The number of items from the start, or null when paging backwards.</param>
/// <param name="After">The cursor after which the page starts.</param>
/// <param name="Last">The number of items from the end, or null when paging forwards.</param>
/// <param name="Before">The cursor before which the page ends.</param>
public readonly record struct PagingArguments(int? First, string? After = null, int? Last = null, string? Before = null);

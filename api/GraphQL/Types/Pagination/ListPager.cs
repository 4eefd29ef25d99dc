using System.Globalization;

namespace EqualityCloud.GraphQL.Types.Pagination;

/// <summary>Cuts a page out of a list that is in memory as a whole. A cursor is the place of its item.</summary>
internal static class ListPager
{
    public static Connection<T>? Slice<T>(IEnumerable<T>? all, PagingArguments page)
    {
        if (all is null) return null;
        var list = all as IReadOnlyList<T> ?? [.. all];
        var start = page.After is { } after ? Place(after) + 1 : 0;
        var end = page.Before is { } before ? Math.Min(Place(before), list.Count) : list.Count;
        start = Math.Min(start, end);
        var (from, to) = page.Last is { } last ? (Math.Max(start, end - last), end) : (start, Math.Min(end, start + page.First!.Value));
        var edges = new Edge<T>[to - from];
        for (var i = from; i < to; i++) edges[i - from] = new Edge<T>(list[i], Cursor(i));
        var info = new ConnectionPageInfo(to < list.Count, from > 0, edges.Length > 0 ? edges[0].Cursor : null, edges.Length > 0 ? edges[^1].Cursor : null);
        return new Connection<T>(edges, info, list.Count);
    }

    public static async ValueTask<Connection<T>?> SliceAsync<TList, T>(ValueTask<TList> all, PagingArguments page)
        where TList : IEnumerable<T> => Slice((IEnumerable<T>?)await all, page);

    private static string Cursor(int place) => Convert.ToBase64String(Encoding.UTF8.GetBytes(place.ToString(CultureInfo.InvariantCulture)));

    private static int Place(string cursor)
    {
        Span<byte> bytes = stackalloc byte[32];
        return cursor.Length <= 32 && Convert.TryFromBase64String(cursor, bytes, out var length)
            && int.TryParse(bytes[..length], NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            ? place
            : throw new GraphQLException(ErrorBuilder.New().SetMessage("The cursor is not one of this list.").SetCode(ErrorCodes.Paging).Build());
    }
}

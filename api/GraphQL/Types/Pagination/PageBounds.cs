namespace EqualityCloud.GraphQL.Types.Pagination;

/// <summary>The bounds of one field's pages.</summary>
internal sealed record PageBounds(int Default, int Max)
{
    /// <exception cref="GraphQLException">The page is negative or too large, or bounded from both ends.</exception>
    public PagingArguments Read(object?[] arguments, int start)
    {
        var (first, after, last, before) = ((int?)arguments[start], (string?)arguments[start + 1], (int?)arguments[start + 2], (string?)arguments[start + 3]);
        if (first is not null && last is not null) throw Refuse("Give either `first` or `last`, not both.");
        Check("first", first);
        Check("last", last);
        return new PagingArguments(first ?? (last is null ? Default : null), after, last, before);
    }

    private void Check(string name, int? size)
    {
        if (size < 0) throw Refuse($"`{name}` must not be negative.");
        if (size > Max) throw Refuse($"`{name}` must be at most {Max}.");
    }

    private static GraphQLException Refuse(string message) => new(ErrorBuilder.New().SetMessage(message).SetCode(ErrorCodes.Paging).Build());
}

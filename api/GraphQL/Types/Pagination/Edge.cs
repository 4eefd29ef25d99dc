namespace EqualityCloud.GraphQL.Types.Pagination;

/// <summary>An item of a connection with its cursor.</summary>
/// <typeparam name="T">The type of the item.</typeparam>
/// <param name="node">The item.</param>
/// <param name="cursor">The opaque place of the item in the whole list.</param>
public sealed class Edge<T>(T node, string cursor)
{
    /// <summary>The item.</summary>
    public T Node { get; } = node;

    /// <summary>The opaque place of the item in the whole list.</summary>
    public string Cursor { get; } = cursor;
}

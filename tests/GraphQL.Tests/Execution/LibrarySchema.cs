using System.Collections.Immutable;
using EqualityCloud.GraphQL.Authorization;
using EqualityCloud.GraphQL.DataLoaders;
using EqualityCloud.GraphQL.Types;
using EqualityCloud.GraphQL.Types.Pagination;
using EqualityCloud.GraphQL.Types.Relay;

namespace EqualityCloud.GraphQL.Tests.Execution;

/// <summary>A kind of media.</summary>
public enum Genre
{
    /// <summary>Made up.</summary>
    Fiction,
    NonFiction,
    [Obsolete("Use NonFiction")]
    TrueStory,
}

/// <summary>A book.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Title">What stands on the cover.</param>
/// <param name="AuthorId">Who wrote it.</param>
/// <param name="Genre">Its kind.</param>
/// <param name="Published">When it came out.</param>
/// <param name="Price">What it costs.</param>
/// <param name="Tags">Words about it.</param>
public sealed record Book([property: ID] string Id, string Title, [property: GraphQLIgnore] int AuthorId, Genre Genre, DateOnly? Published, decimal Price, ImmutableArray<string> Tags);

public sealed record Author(int Id, string Name);

[UnionType]
public abstract record SearchResult
{
    public sealed record BookHit(Book Book) : SearchResult;

    public sealed record AuthorHit(Author Author) : SearchResult;
}

public sealed record BookFilter(string? TitleContains = null, Genre? Genre = null, [property: Obsolete("Use anyTag")] string? Tag = null, ImmutableArray<string>? AnyTag = null, int Limit = 10);

[OneOf]
public sealed record BookKey([property: ID<Book>] string? Id = null, string? Title = null);

public sealed class AuthorLoader(IBatchScheduler scheduler, DataLoaderOptions options) : BatchDataLoader<int, Author>(scheduler, options)
{
    public static List<int[]> Batches { get; } = [];

    protected override async Task<IReadOnlyDictionary<int, Author>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        lock (Batches) Batches.Add([.. keys]);
        await Task.Yield();
        return keys.Where(key => key < 100).ToDictionary(key => key, key => new Author(key, $"Author {key}"));
    }
}

public static class Library
{
    public static readonly ImmutableArray<Book> Books =
    [
        new("b1", "A \"quoted\"\nline", 1, Genre.Fiction, new DateOnly(2020, 1, 2), 9.90m, ["a", "b"]),
        new("b2", "Ünïcødé 🎉", 2, Genre.NonFiction, null, 12m, []),
        new("b3", "Third", 1, Genre.Fiction, new DateOnly(2021, 3, 4), 0.5m, ["c"]),
    ];
}

[QueryType]
public static partial class LibraryQueries
{
    /// <summary>All books.</summary>
    public static ImmutableArray<Book> GetBooks(BookFilter? filter) =>
        filter?.TitleContains is { } part ? [.. Library.Books.Where(book => book.Title.Contains(part, StringComparison.Ordinal)).Take(filter.Limit)] : Library.Books;

    public static Task<Book?> GetBookAsync([ID<Book>] string id) => Task.FromResult(Library.Books.FirstOrDefault(book => book.Id == id));

    public static Book? GetBookBy(BookKey key) => Library.Books.FirstOrDefault(book => book.Id == key.Id || book.Title == key.Title);

    [UsePaging(IncludeTotalCount = true)]
    public static IEnumerable<Book> GetShelf() => Library.Books;

    [UsePaging]
    public static Task<Connection<Book>> GetCustomShelfAsync(PagingArguments paging) =>
        Task.FromResult(new Connection<Book>([new Edge<Book>(Library.Books[0], $"{paging.First}|{paging.After}")], new ConnectionPageInfo(true, false)));

    public static IReadOnlyList<SearchResult> Search(string text) => [new SearchResult.BookHit(Library.Books[0]), new SearchResult.AuthorHit(new Author(7, text))];

    /// <summary>Greets, in the old way as well.</summary>
    [GraphQLDeprecated("Nobody greets any more")]
    public static string Greet([GraphQLDeprecated("Say nothing")] string? name = null) => $"Hello {name}";

    public static string NameOf(NodeId id) => $"{id.TypeName}|{id.InternalId}";

    public static NodeId GetSameId(NodeId id) => id;

    public static string Fail() => throw new InvalidOperationException("secret details");

    public static string? FailCoded() => throw new GraphQLException(ErrorBuilder.New().SetMessage("No such thing").SetCode("NOT_FOUND").SetExtension("hint", "look elsewhere").Build());

    [Authorize(Policy = "books.read")]
    public static string? GetSecret() => "42";

    public static string Echo(Optional<string?> text, Genre genre = Genre.NonFiction) => $"{(text.HasValue ? text.Value ?? "null" : "absent")} {genre}";
}

[ObjectType<Book>]
public static partial class BookFields
{
    public static async Task<Author?> GetAuthorAsync([Parent] Book book, AuthorLoader authors, CancellationToken ct) => await authors.LoadAsync(book.AuthorId, ct);

    [NodeResolver]
    public static Book? GetBookById(string id) => Library.Books.FirstOrDefault(book => book.Id == id);
}

[MutationType]
public static partial class LibraryMutations
{
    private static int counter;

    public static async Task<int> AddOneAsync()
    {
        var next = counter + 1;
        await Task.Yield();
        counter = next;
        return next;
    }
}

[SubscriptionType]
public static partial class LibrarySubscriptions
{
    /// <summary>Numbers from 1; without an end it waits after the last for ever.</summary>
    public static async IAsyncEnumerable<int> CountToAsync(int to, bool isEndless, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        for (var i = 1; i <= to; i++)
        {
            await Task.Yield();
            yield return i;
        }
        if (isEndless) await Task.Delay(Timeout.Infinite, ct);
    }

    [Subscribe(With = nameof(CountToAsync))]
    public static int Counted([EventMessage] int number) => number;

    [Subscribe(With = nameof(CountToAsync))]
    [Authorize(Policy = "count")]
    public static int CountedInSecret([EventMessage] int number) => number;

    [Subscribe]
    [Topic("books_{id}")]
    public static Book OnBookChanged(string id, [EventMessage] Book book) => book;
}

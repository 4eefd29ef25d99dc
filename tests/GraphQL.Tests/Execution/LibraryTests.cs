using EqualityCloud.GraphQL.Authorization;
using EqualityCloud.GraphQL.Tests.Harness;
using Microsoft.Extensions.DependencyInjection;

namespace EqualityCloud.GraphQL.Tests.Execution;

/// <summary>The whole way from annotated classes to an answer.</summary>
[Collection("library")]
public sealed class LibraryTests : IAsyncLifetime
{
    private readonly TestServer server = TestServer.Of(
        builder => builder.AddType(typeof(LibraryQueries)).AddType(typeof(BookFields)).AddType(typeof(LibraryMutations)).AddType(typeof(LibrarySubscriptions)).AddDataLoader<AuthorLoader>(),
        services => services.AddSingleton<IFieldAuthorizer, TestServer.RolePolicies>());

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => server.DisposeAsync().AsTask();

    [Fact]
    public async Task Books_WithLeavesOfEveryKind_AreWritten() => Assert.Equal(
        """{"data":{"books":[{"id":"Qm9vazpiMQ==","title":"A \"quoted\"\nline","genre":"FICTION","published":"2020-01-02","price":9.90,"tags":["a","b"],"__typename":"Book"},{"id":"Qm9vazpiMg==","title":"Ünïcødé 🎉","genre":"NON_FICTION","published":null,"price":12,"tags":[],"__typename":"Book"},{"id":"Qm9vazpiMw==","title":"Third","genre":"FICTION","published":"2021-03-04","price":0.5,"tags":["c"],"__typename":"Book"}]}}""",
        await server.Ask("{ books { id title genre published price tags __typename } }"));

    [Fact]
    public async Task Authors_OfManyBooks_AreLoadedInOneBatch()
    {
        lock (AuthorLoader.Batches) AuthorLoader.Batches.Clear();

        var answer = await server.Ask("{ books { title author { name } } shelf(first: 2) { nodes { author { id name } } } }");

        Assert.Equal(
            """{"data":{"books":[{"title":"A \"quoted\"\nline","author":{"name":"Author 1"}},{"title":"Ünïcødé 🎉","author":{"name":"Author 2"}},{"title":"Third","author":{"name":"Author 1"}}],"shelf":{"nodes":[{"author":{"id":1,"name":"Author 1"}},{"author":{"id":2,"name":"Author 2"}}]}}}""",
            answer);
        Assert.Equal([[1, 2]], AuthorLoader.Batches);
    }

    [Fact]
    public async Task Variables_OfEveryKind_ReachTheResolver() => Assert.Equal(
        """{"data":{"books":[{"title":"Third"}],"book":{"title":"Third"},"other":null,"a":"absent NonFiction","b":"null Fiction","c":"x NonFiction"}}""",
        await server.Ask(
            """
            query ($filter: BookFilterInput, $id: ID!, $genre: Genre!) {
              books(filter: $filter) { title } book(id: $id) { title } other: book(id: "nonsense") { title }
              a: echo b: echo(text: null, genre: $genre) c: echo(text: "x")
            }
            """,
            """{"filter":{"titleContains":"hir"},"id":"Qm9vazpiMw==","genre":"FICTION"}"""));

    [Theory]
    [InlineData("""{"filter":{"genre":"DRAMA"}}""", "at \"filter.genre\": Expected a value of type \"Genre\": one of FICTION, NON_FICTION, TRUE_STORY.")]
    [InlineData("""{"filter":{"anyTag":["a",null]}}""", "at \"filter.anyTag[1]\": Expected non-nullable type \"String!\" not to be null.")]
    [InlineData("""{"filter":{"limit":"ten"}}""", "at \"filter.limit\": Expected a value of type \"Int\".")]
    [InlineData("""{"filter":{"colour":1}}""", ": Field \"colour\" is not defined by type \"BookFilterInput\".")]
    public async Task Variable_ThatDoesNotFit_IsNamedDownToTheMember(string variables, string message)
    {
        var answer = await server.Ask("query ($filter: BookFilterInput) { books(filter: $filter) { title } }", variables);

        var error = System.Text.Json.JsonDocument.Parse(answer).RootElement.GetProperty("errors")[0].GetProperty("message").GetString();
        Assert.Equal($"Variable \"$filter\" got an invalid value{(message[0] == ':' ? "" : " ")}{message}", error);
    }

    [Fact]
    public async Task Id_OfAnyType_IsReadToItsPartsAndWrittenBack() => Assert.Equal(
        """{"data":{"nameOf":"Book|b1","unknown":"|","sameId":"Qm9vazpiMQ=="}}""",
        await server.Ask("""{ nameOf(id: "Qm9vazpiMQ==") unknown: nameOf(id: "nonsense") sameId(id: "Qm9vazpiMQ==") }"""));

    [Fact]
    public async Task Connection_OfAList_IsSliced() => Assert.Equal(
        """{"data":{"shelf":{"totalCount":3,"pageInfo":{"hasNextPage":false,"hasPreviousPage":true,"startCursor":"MQ==","endCursor":"Mg=="},"edges":[{"cursor":"MQ==","node":{"title":"Ünïcødé 🎉"}},{"cursor":"Mg==","node":{"title":"Third"}}]},"customShelf":{"edges":[{"cursor":"5|x"}]}}}""",
        await server.Ask("""{ shelf(last: 2) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { title } } } customShelf(first: 5, after: "x") { edges { cursor } } }"""));

    [Fact]
    public async Task Union_IsToldApartByRuntimeType() => Assert.Equal(
        """{"data":{"search":[{"__typename":"BookHit","book":{"title":"A \"quoted\"\nline"}},{"__typename":"AuthorHit","author":{"name":"q"}}]}}""",
        await server.Ask("""{ search(text: "q") { __typename ... on BookHit { book { title } } ... on AuthorHit { author { name } } } }"""));

    [Fact]
    public async Task Failure_Unforeseen_LeaksNothingAndNullsTheParent()
    {
        var answer = await server.AskJson("{ failCoded fail }");

        Assert.Equal("null", answer.GetProperty("data").GetRawText());
        var errors = answer.GetProperty("errors");
        Assert.Equal("NOT_FOUND", errors[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal("look elsewhere", errors[0].GetProperty("extensions").GetProperty("hint").GetString());
        Assert.Equal("Unexpected Execution Error", errors[1].GetProperty("message").GetString());
        Assert.Equal("INTERNAL", errors[1].GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal("[\"fail\"]", errors[1].GetProperty("path").GetRawText());
        Assert.DoesNotContain("secret", answer.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "UNAUTHENTICATED")]
    [InlineData("other", "FORBIDDEN")]
    public async Task Secret_WithoutThePermission_IsRefused(string? role, string code)
    {
        var answer = await server.AskJson("{ secret }", user: role is null ? null : TestServer.User("someone", role));

        Assert.Equal("{\"secret\":null}", answer.GetProperty("data").GetRawText());
        Assert.Equal(code, answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Secret_WithThePermission_IsShown() =>
        Assert.Equal("""{"data":{"secret":"42"}}""", await server.Ask("{ secret }", user: TestServer.User("someone", "books.read")));

    [Fact]
    public async Task Mutation_RunsItsFieldsOneAfterTheOther()
    {
        var data = (await server.AskJson("mutation { a: addOne b: addOne c: addOne }")).GetProperty("data");

        var first = data.GetProperty("a").GetInt32();
        Assert.Equal([first + 1, first + 2], new[] { data.GetProperty("b").GetInt32(), data.GetProperty("c").GetInt32() });
    }

    [Fact]
    public async Task Node_ById_IsFound() => Assert.Equal(
        """{"data":{"node":{"id":"Qm9vazpiMg==","title":"Ünïcødé 🎉"},"gone":null,"nodes":[{"__typename":"Book"},null]}}""",
        await server.Ask("""{ node(id: "Qm9vazpiMg==") { id ... on Book { title } } gone: node(id: "x") { id } nodes(ids: ["Qm9vazpiMg==", "Qm9vazo5"]) { __typename } }"""));

    [Fact]
    public async Task OneOf_PicksByTheGivenKey() =>
        Assert.Equal("""{"data":{"bookBy":{"title":"Third"}}}""", await server.Ask("""{ bookBy(key: { title: "Third" }) { title } }"""));

    [Fact]
    public async Task SkipAndInclude_ByVariable_ChangeTheSelection()
    {
        const string Document = "query ($on: Boolean!) { books { id @skip(if: true) title @include(if: $on) genre @skip(if: $on) } }";

        Assert.StartsWith("""{"data":{"books":[{"title":""", await server.Ask(Document, """{"on":true}"""), StringComparison.Ordinal);
        Assert.StartsWith("""{"data":{"books":[{"genre":""", await server.Ask(Document, """{"on":false}"""), StringComparison.Ordinal);
    }

    [Fact]
    public void Schema_Printed_IsTheSnapshot() => Snapshot.Matches("library.graphql", server.Executor.PrintSchema());
}

using EqualityCloud.GraphQL.Execution;
using EqualityCloud.GraphQL.Tests.Harness;
using Microsoft.Extensions.DependencyInjection;

namespace EqualityCloud.GraphQL.Tests.Incremental;

/// <summary>The parts of an answer, word for word: the proposal's own examples first.</summary>
/// <remarks>https://github.com/graphql/graphql-spec/pull/1110 and https://github.com/graphql/defer-stream-wg</remarks>
public sealed class IncrementalTests
{
    [Fact]
    public async Task DeferAndStream_OfTheProposalsExample_ComeInItsForm() => await Expect(
        """
        { person { ...Home @defer(label: "homeWorldDefer") name films @stream(initialCount: 1, label: "filmsStream") { title } } }
        fragment Home on Person { homeWorld { name } }
        """,
        """{"data":{"person":{"name":"Luke Skywalker","films":[{"title":"A New Hope"}]}},"pending":[{"id":"0","path":["person"],"label":"homeWorldDefer"},{"id":"1","path":["person","films"],"label":"filmsStream"}],"hasNext":true}""",
        """{"incremental":[{"id":"0","data":{"homeWorld":{"name":"Tatooine"}}}],"completed":[{"id":"0"}],"hasNext":true}""",
        """{"incremental":[{"id":"1","items":[{"title":"The Empire Strikes Back"},{"title":"Return of the Jedi"}]}],"completed":[{"id":"1"}],"hasNext":false}""");

    [Fact]
    public async Task Defer_OfWhatIsAlsoAskedForAtOnce_IsNotDeliveredAgain() => await Expect(
        "{ person { name ... @defer { name homeWorld { name climate } } homeWorld { name } } }",
        """{"data":{"person":{"name":"Luke Skywalker","homeWorld":{"name":"Tatooine"}}},"pending":[{"id":"0","path":["person"]}],"hasNext":true}""",
        """{"incremental":[{"id":"0","subPath":["homeWorld"],"data":{"climate":"arid"}}],"completed":[{"id":"0"}],"hasNext":false}""");

    [Fact]
    public async Task Defer_OfNothingNew_IsOneAnswer() => await Expect(
        "{ person { name ... @defer { name } } }",
        """{"data":{"person":{"name":"Luke Skywalker"}}}""");

    [Fact]
    public async Task Defer_OfOverlappingFragments_DeliversWhatTheyShareOnce() => await Expect(
        """{ person { ... @defer(label: "a") { homeWorld { name } } ... @defer(label: "b") { homeWorld { name climate } } } }""",
        """{"data":{"person":{}},"pending":[{"id":"0","path":["person"],"label":"a"},{"id":"1","path":["person"],"label":"b"}],"hasNext":true}""",
        """{"incremental":[{"id":"0","data":{"homeWorld":{"name":"Tatooine"}}}],"completed":[{"id":"0"}],"hasNext":true}""",
        """{"incremental":[{"id":"1","subPath":["homeWorld"],"data":{"climate":"arid"}}],"completed":[{"id":"1"}],"hasNext":false}""");

    [Fact]
    public async Task Defer_WithinDefer_IsAnnouncedWhenTheOuterOneIsComplete() => await Expect(
        """{ ... @defer(label: "outer") { person { name ... @defer(label: "inner") { ship } } } }""",
        """{"data":{},"pending":[{"id":"0","path":[],"label":"outer"}],"hasNext":true}""",
        """{"pending":[{"id":"1","path":["person"],"label":"inner"}],"incremental":[{"id":"0","data":{"person":{"name":"Luke Skywalker"}}}],"completed":[{"id":"0"}],"hasNext":true}""",
        """{"incremental":[{"id":"1","data":{"ship":"X-wing"}}],"completed":[{"id":"1"}],"hasNext":false}""");

    [Fact]
    public async Task Defer_OfAFieldThatFails_EndsItsFragmentAndLeavesTheRest() => await Expect(
        "{ person { name ... @defer { mother } } }",
        """{"data":{"person":{"name":"Luke Skywalker"}},"pending":[{"id":"0","path":["person"]}],"hasNext":true}""",
        """{"completed":[{"id":"0","errors":[{"message":"It is not known.","locations":[{"line":1,"column":30}],"path":["person","mother"],"extensions":{"code":"UNKNOWN"}}]}],"hasNext":false}""");

    [Fact]
    public async Task Stream_OfAnItemThatFails_EndsTheList() => await Expect(
        "{ person { lost @stream { title seen } } }",
        """{"data":{"person":{"lost":[]}},"pending":[{"id":"0","path":["person","lost"]}],"hasNext":true}""",
        """{"incremental":[{"id":"0","items":[{"title":"Pilot","seen":"yes"}]}],"completed":[{"id":"0","errors":[{"message":"It is lost.","locations":[{"line":1,"column":33}],"path":["person","lost",1,"seen"],"extensions":{"code":"LOST"}}]}],"hasNext":false}""");

    [Fact]
    public async Task Stream_OfALongList_ComesAFewItemsAtATime()
    {
        var answer = await Ask("{ person { numbers @stream(initialCount: 5) } }");

        Assert.Equal(4, answer.Parts.Count);
        Assert.Equal(string.Join(',', Enumerable.Range(1, 60)), string.Join(',', answer.Merge().Answer["data"]!["person"]!["numbers"]!.AsArray().Select(number => number!.ToString())));
    }

    [Fact]
    public async Task Stream_OfNoMoreThanComesAtOnce_IsOneAnswer() => await Expect(
        "{ person { films @stream(initialCount: 3) { title } } }",
        """{"data":{"person":{"films":[{"title":"A New Hope"},{"title":"The Empire Strikes Back"},{"title":"Return of the Jedi"}]}}}""");

    [Fact]
    public async Task Stream_WithANegativeCount_FailsItsField()
    {
        var answer = await Ask("{ person { films @stream(initialCount: -1) { title } } }");

        Assert.Contains("initialCount must be a positive integer", Assert.Single(answer.Parts), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 1)]
    public async Task Defer_WithACondition_DependsOnTheVariable(bool isLater, int parts)
    {
        await using var server = Server();
        foreach (var value in new[] { !isLater, isLater, !isLater })
        {
            var answer = await Ask(server, "query ($later: Boolean!) { person { ... @defer(if: $later) { name } } }", $$"""{"later":{{(value ? "true" : "false")}}}""");
            Assert.Equal(value == isLater ? parts : 3 - parts, answer.Parts.Count);
        }
    }

    [Fact]
    public async Task Defer_ToAClientThatReadsOneAnswer_IsDeliveredAtOnce()
    {
        await using var server = Server();

        Assert.Equal("""{"data":{"person":{"name":"Luke Skywalker","films":[{"title":"A New Hope"},{"title":"The Empire Strikes Back"},{"title":"Return of the Jedi"}]}}}""",
            await server.Ask("{ person { ... @defer { name } films @stream { title } } }"));
    }

    [Fact]
    public async Task Defer_CountsInTheCost()
    {
        await using var server = TestServer.Of(builder => builder.AddType(typeof(FilmQueries)).AddType(typeof(PersonFields)).ModifyOptions(options => (options.EnableIncrementalDelivery, options.MaxCost) = (true, 2)));

        Assert.Contains("COST_LIMIT", Assert.Single((await Ask(server, "{ person { ... @defer { films { title } numbers lost { title } } } }")).Parts), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Defer_MoreOftenThanAllowed_IsRefused()
    {
        var within = await Ask($"{{ person {{ {string.Concat(Enumerable.Repeat("... @defer { name } ", 50))} }} }}");
        var past = await Ask($"{{ person {{ ...F ...F {string.Concat(Enumerable.Repeat("... @defer { name } ", 49))} }} }} fragment F on Person {{ ... @defer {{ name }} }}");

        Assert.StartsWith("{\"data\"", within.Parts[0], StringComparison.Ordinal);
        Assert.Contains("DEFERRAL_LIMIT", Assert.Single(past.Parts), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Defer_BelowAValueThatBecomesNull_IsForgotten() => await Expect(
        "{ broken { home { name ... @defer { climate } } mother } }",
        """{"data":{"broken":null},"errors":[{"message":"It is not known.","locations":[{"line":1,"column":49}],"path":["broken","mother"],"extensions":{"code":"UNKNOWN"}}]}""");

    [Fact]
    public async Task Directives_UnlessSwitchedOn_AreUnknown()
    {
        await using var server = TestServer.Of(typeof(FilmQueries), typeof(PersonFields));

        Assert.Contains("Unknown directive \\\"@defer\\\"", await server.Ask("{ person { ... @defer { name } } }"), StringComparison.Ordinal);
        Assert.DoesNotContain("@stream", server.Executor.PrintSchema(), StringComparison.Ordinal);
    }

    private static TestServer Server() => TestServer.Of(builder => builder.AddType(typeof(FilmQueries)).AddType(typeof(PersonFields)).ModifyOptions(options => options.EnableIncrementalDelivery = true));

    private static async Task Expect(string query, params string[] parts)
    {
        var answer = await Ask(query);
        Assert.Equal(parts, answer.Parts);
        answer.Merge();
    }

    private static async Task<PartedAnswer> Ask(string query)
    {
        await using var server = Server();
        return await Ask(server, query);
    }

    private static async Task<PartedAnswer> Ask(TestServer server, string query, string? variables = null)
    {
        await using var scope = server.Services.CreateAsyncScope();
        return await PartedAnswer.Of(server.Executor, new RequestServices(scope.ServiceProvider), query, variables);
    }
}

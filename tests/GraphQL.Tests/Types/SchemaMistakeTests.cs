using EqualityCloud.GraphQL.Tests.Harness;
using EqualityCloud.GraphQL.Types;
using EqualityCloud.GraphQL.Types.Pagination;
using EqualityCloud.GraphQL.Types.Relay;

namespace EqualityCloud.GraphQL.Tests.Types;

public sealed class SchemaMistakeTests
{
    [Fact]
    public void Schema_WithManyMistakes_NamesThemAll()
    {
        var failure = Assert.Throws<SchemaException>(() => TestServer.Of(typeof(Wrong)));

        Assert.Equal(
            [
                "Lonely is abstract but no class implements it: no value of it could be shown.",
                "Query.bad-name: «bad-name» is no GraphQL name.",
                "Query.paged has [UsePaging] but returns neither a list nor a Connection.",
                "Query.twice is declared twice.",
                "Query.untyped: Object has no GraphQL type. Bind it to a scalar or return something else.",
                "Query.withId(id) is an [ID], but an id cannot be read into Version: it is neither a string nor parsable.",
                "Query.withPage takes PagingArguments but has no [UsePaging].",
            ],
            failure.Mistakes.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Schema_WithoutQueries_IsRefused() =>
        Assert.Contains("There is no [QueryType].", Assert.Throws<SchemaException>(() => TestServer.Of()).Mistakes);

    [Fact]
    public void Schema_WhoseInputRequiresItself_IsRefused() =>
        Assert.Contains("Input LoopInput requires itself by way of LoopInput.next.", Assert.Throws<SchemaException>(() => TestServer.Of(typeof(Circular))).Mistakes);

    [Fact]
    public void Schema_WhoseFieldIsDeprecatedAndItsInterfaceIsNot_IsRefused() =>
        Assert.Equal(["Aged.name is deprecated, but it is not on INamed."], Assert.Throws<SchemaException>(() => TestServer.Of(typeof(Ageing))).Mistakes);

    [InterfaceType]
    public interface INamed
    {
        string Name { get; }
    }

    public sealed record Aged([property: Obsolete("Use another")] string Name) : INamed;

    [QueryType]
    public static class Ageing
    {
        public static INamed GetNamed() => new Aged("x");

        public static Aged GetAged() => new("x");
    }

    public abstract record Lonely(string Name);

    public sealed record Loop(string Name, Loop Next);

    [QueryType]
    public static class Wrong
    {
        public static object GetUntyped() => 1;

        [UsePaging]
        public static string GetPaged() => "";

        public static string GetWithPage(PagingArguments page) => page.ToString();

        public static Lonely? GetLonely() => null;

        public static string GetWithId([ID] Version id) => id.ToString();

        [GraphQLName("bad-name")]
        public static string GetBadName() => "";

        public static string GetTwice() => "";

        [GraphQLName("twice")]
        public static string GetTwiceAgain() => "";
    }

    [QueryType]
    public static class Circular
    {
        public static string GetLoop(Loop loop) => loop.ToString();
    }
}

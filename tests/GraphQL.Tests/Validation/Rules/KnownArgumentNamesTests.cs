using EqualityCloud.GraphQL.Validation.Rules;

namespace EqualityCloud.GraphQL.Tests.Validation.Rules;

public sealed class KnownArgumentNamesTests : RuleTest
{
    [Theory]
    [InlineData("{ things(first: 1) { id } }")]
    [InlineData("{ int @skip(if: true) }")]
    public void Document_ThatFollowsTheRule_IsValid(string document) => ExpectValid(new KnownArgumentNames(), document);

    [Theory]
    [InlineData("{ things(last: 1) { id } }")]
    [InlineData("{ int @skip(unless: true) }")]
    public void Document_ThatBreaksTheRule_IsRefused(string document) => ExpectErrors(new KnownArgumentNames(), document);
}

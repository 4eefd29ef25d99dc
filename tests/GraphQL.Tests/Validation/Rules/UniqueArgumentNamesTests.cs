using EqualityCloud.GraphQL.Validation.Rules;

namespace EqualityCloud.GraphQL.Tests.Validation.Rules;

public sealed class UniqueArgumentNamesTests : RuleTest
{
    [Theory]
    [InlineData("{ things(first: 1, after: \"a\") { id } }")]
    public void Document_ThatFollowsTheRule_IsValid(string document) => ExpectValid(new UniqueArgumentNames(), document);

    [Theory]
    [InlineData("{ things(first: 1, first: 2) { id } }")]
    [InlineData("{ int @skip(if: true, if: false) }")]
    public void Document_ThatBreaksTheRule_IsRefused(string document) => ExpectErrors(new UniqueArgumentNames(), document);
}

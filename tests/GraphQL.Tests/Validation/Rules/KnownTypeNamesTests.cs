using EqualityCloud.GraphQL.Validation.Rules;

namespace EqualityCloud.GraphQL.Tests.Validation.Rules;

public sealed class KnownTypeNamesTests : RuleTest
{
    [Theory]
    [InlineData("query ($a: Int) { int }")]
    [InlineData("{ ... on Query { int } }")]
    public void Document_ThatFollowsTheRule_IsValid(string document) => ExpectValid(new KnownTypeNames(), document);

    [Theory]
    [InlineData("query ($a: Nothing) { int }")]
    [InlineData("{ ... on Nothing { int } }")]
    [InlineData("fragment F on Nothing { int }")]
    public void Document_ThatBreaksTheRule_IsRefused(string document) => ExpectErrors(new KnownTypeNames(), document);
}

using EqualityCloud.GraphQL.Validation.Rules;

namespace EqualityCloud.GraphQL.Tests.Validation.Rules;

public sealed class UniqueVariableNamesTests : RuleTest
{
    [Theory]
    [InlineData("query A($a: Int) { int } query B($a: Int) { int }")]
    public void Document_ThatFollowsTheRule_IsValid(string document) => ExpectValid(new UniqueVariableNames(), document);

    [Theory]
    [InlineData("query ($a: Int, $a: Int) { int }")]
    public void Document_ThatBreaksTheRule_IsRefused(string document) => ExpectErrors(new UniqueVariableNames(), document);
}

using EqualityCloud.GraphQL.Validation.Rules;

namespace EqualityCloud.GraphQL.Tests.Validation.Rules;

public sealed class NoUnusedVariablesTests : RuleTest
{
    [Theory]
    [InlineData("query ($a: Int) { ...F } fragment F on Query { echo(list: [$a]) }")]
    public void Document_ThatFollowsTheRule_IsValid(string document) => ExpectValid(new NoUnusedVariables(), document);

    [Theory]
    [InlineData("query ($a: Int) { int }")]
    [InlineData("query A($a: Int) { ...F } query B { ...F } fragment F on Query { int }")]
    public void Document_ThatBreaksTheRule_IsRefused(string document) => ExpectErrors(new NoUnusedVariables(), document);
}

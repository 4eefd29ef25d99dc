using EqualityCloud.GraphQL.Validation.Rules;

namespace EqualityCloud.GraphQL.Tests.Validation.Rules;

public sealed class NoUndefinedVariablesTests : RuleTest
{
    [Theory]
    [InlineData("query ($a: Int) { echo(int: $a) }")]
    [InlineData("query ($a: Int) { ...F } fragment F on Query { echo(int: $a) }")]
    public void Document_ThatFollowsTheRule_IsValid(string document) => ExpectValid(new NoUndefinedVariables(), document);

    [Theory]
    [InlineData("{ echo(int: $a) }")]
    [InlineData("query A($a: Int) { ...F } query B { ...F } fragment F on Query { echo(int: $a) }")]
    public void Document_ThatBreaksTheRule_IsRefused(string document) => ExpectErrors(new NoUndefinedVariables(), document);
}

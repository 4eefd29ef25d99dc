using EqualityCloud.GraphQL.Validation.Rules;

namespace EqualityCloud.GraphQL.Tests.Validation.Rules;

public sealed class VariablesInAllowedPositionTests : RuleTest
{
    [Theory]
    [InlineData("query ($a: Int!) { echo(int: $a) }")]
    [InlineData("query ($a: [Int!] = [1]) { echo(strict: $a) }")]
    [InlineData("query ($a: Boolean = true) { int @skip(if: $a) }")]
    [InlineData("query ($a: ID!) { pick(by: { id: $a }) { id } }")]
    public void Document_ThatFollowsTheRule_IsValid(string document) => ExpectValid(new VariablesInAllowedPosition(), document);

    [Theory]
    [InlineData("query ($a: String) { echo(int: $a) }")]
    [InlineData("query ($a: Boolean) { int @skip(if: $a) }")]
    [InlineData("query ($a: Int) { echo(list: $a) }")]
    [InlineData("query ($a: ID) { pick(by: { id: $a }) { id } }")]
    [InlineData("query ($a: [Int]) { echo(strict: $a) }")]
    public void Document_ThatBreaksTheRule_IsRefused(string document) => ExpectErrors(new VariablesInAllowedPosition(), document);
}

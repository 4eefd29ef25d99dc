using EqualityCloud.GraphQL.Validation.Rules;

namespace EqualityCloud.GraphQL.Tests.Validation.Rules;

public sealed class ValuesOfCorrectTypeTests : RuleTest
{
    [Theory]
    [InlineData("{ echo(int: 1, float: 1, string: \"x\", boolean: true, id: 1, colour: RED, list: 1, strict: [1]) }")]
    [InlineData("{ pick(by: { id: 1 }) { id } }")]
    [InlineData("query ($a: [Int] = [1, null]) { int }")]
    public void Document_ThatFollowsTheRule_IsValid(string document) => ExpectValid(new ValuesOfCorrectType(), document);

    [Theory]
    [InlineData("{ echo(int: \"x\") }")]
    [InlineData("{ echo(int: 2147483648) }")]
    [InlineData("{ echo(colour: \"RED\") }")]
    [InlineData("{ echo(strict: [1, null]) }")]
    [InlineData("{ echo(strict: null) }")]
    [InlineData("{ echo(filter: { nothing: 1 }) }")]
    [InlineData("{ pick(by: { id: 1, number: 2 }) { id } }")]
    [InlineData("{ pick(by: { id: null }) { id } }")]
    [InlineData("{ pick(by: {}) { id } }")]
    [InlineData("query ($a: Int = \"x\") { int }")]
    [InlineData("{ int @skip(if: 1) }")]
    public void Document_ThatBreaksTheRule_IsRefused(string document) => ExpectErrors(new ValuesOfCorrectType(), document);
}

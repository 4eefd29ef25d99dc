using EqualityCloud.GraphQL.Validation.Rules;

namespace EqualityCloud.GraphQL.Tests.Validation.Rules;

public sealed class ScalarLeafsTests : RuleTest
{
    [Theory]
    [InlineData("{ int thing { id } }")]
    public void Document_ThatFollowsTheRule_IsValid(string document) => ExpectValid(new ScalarLeafs(), document);

    [Theory]
    [InlineData("{ int { x } }")]
    [InlineData("{ thing }")]
    [InlineData("{ pet }")]
    public void Document_ThatBreaksTheRule_IsRefused(string document) => ExpectErrors(new ScalarLeafs(), document);
}

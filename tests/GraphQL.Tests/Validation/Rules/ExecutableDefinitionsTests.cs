using EqualityCloud.GraphQL.Validation.Rules;

namespace EqualityCloud.GraphQL.Tests.Validation.Rules;

public sealed class ExecutableDefinitionsTests : RuleTest
{
    [Theory]
    [InlineData("{ int }")]
    [InlineData("query A { int } fragment F on Query { int }")]
    public void Document_ThatFollowsTheRule_IsValid(string document) => ExpectValid(new ExecutableDefinitions(), document);

    [Theory]
    [InlineData("{ int } type X { a: Int }")]
    [InlineData("{ int } directive @x on FIELD")]
    public void Document_ThatBreaksTheRule_IsRefused(string document) => ExpectErrors(new ExecutableDefinitions(), document);
}

using EqualityCloud.GraphQL.Validation.Rules;

namespace EqualityCloud.GraphQL.Tests.Validation.Rules;

public sealed class NoFragmentCyclesTests : RuleTest
{
    [Theory]
    [InlineData("{ ...A ...B } fragment A on Query { ...B } fragment B on Query { int }")]
    public void Document_ThatFollowsTheRule_IsValid(string document) => ExpectValid(new NoFragmentCycles(), document);

    [Theory]
    [InlineData("fragment A on Query { ...A }")]
    [InlineData("fragment A on Query { ...B } fragment B on Query { ...C } fragment C on Query { ...A }")]
    [InlineData("fragment A on Thing { parent { ...A } }")]
    public void Document_ThatBreaksTheRule_IsRefused(string document) => ExpectErrors(new NoFragmentCycles(), document);
}

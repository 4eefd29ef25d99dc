using EqualityCloud.GraphQL.Validation.Rules;

namespace EqualityCloud.GraphQL.Tests.Validation.Rules;

public sealed class NoUnusedFragmentsTests : RuleTest
{
    [Theory]
    [InlineData("{ ...A } fragment A on Query { ...B } fragment B on Query { int }")]
    public void Document_ThatFollowsTheRule_IsValid(string document) => ExpectValid(new NoUnusedFragments(), document);

    [Theory]
    [InlineData("{ int } fragment A on Query { int }")]
    [InlineData("{ int } fragment A on Query { ...B } fragment B on Query { ...A }")]
    public void Document_ThatBreaksTheRule_IsRefused(string document) => ExpectErrors(new NoUnusedFragments(), document);
}

using EqualityCloud.GraphQL.Validation.Rules;

namespace EqualityCloud.GraphQL.Tests.Validation.Rules;

public sealed class LoneAnonymousOperationTests : RuleTest
{
    [Theory]
    [InlineData("{ int }")]
    [InlineData("query A { int } query B { int }")]
    public void Document_ThatFollowsTheRule_IsValid(string document) => ExpectValid(new LoneAnonymousOperation(), document);

    [Theory]
    [InlineData("{ int } query B { int }")]
    [InlineData("{ int } { int }")]
    public void Document_ThatBreaksTheRule_IsRefused(string document) => ExpectErrors(new LoneAnonymousOperation(), document);
}

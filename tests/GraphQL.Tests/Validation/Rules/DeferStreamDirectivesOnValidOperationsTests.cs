using EqualityCloud.GraphQL.Validation.Rules;

namespace EqualityCloud.GraphQL.Tests.Validation.Rules;

public sealed class DeferStreamDirectivesOnValidOperationsTests : RuleTest
{
    [Theory]
    [InlineData("{ ... @defer { __typename } }")]
    [InlineData("subscription { changed { ... @defer(if: false) { id } } }")]
    [InlineData("subscription ($later: Boolean!) { changed { ... @defer(if: $later) { id } } }")]
    public void Document_ThatFollowsTheRule_IsValid(string document) => ExpectValid(new DeferStreamDirectivesOnValidOperations(), document);

    [Theory]
    [InlineData("subscription { changed { ... @defer { id } } }")]
    [InlineData("subscription { changed { ... @defer(if: true) { id } } }")]
    [InlineData("subscription { changed { ...F } } fragment F on Thing { children @stream { id } }")]
    public void Document_ThatBreaksTheRule_IsRefused(string document) => ExpectErrors(new DeferStreamDirectivesOnValidOperations(), document);
}

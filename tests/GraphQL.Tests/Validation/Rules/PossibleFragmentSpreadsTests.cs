using EqualityCloud.GraphQL.Validation.Rules;

namespace EqualityCloud.GraphQL.Tests.Validation.Rules;

public sealed class PossibleFragmentSpreadsTests : RuleTest
{
    [Theory]
    [InlineData("{ pet { ... on Cat { lives } } }")]
    [InlineData("{ node(id: 1) { ... on Owner { owns { id } } } }")]
    public void Document_ThatFollowsTheRule_IsValid(string document) => ExpectValid(new PossibleFragmentSpreads(), document);

    [Theory]
    [InlineData("{ thing { ... on Cat { lives } } }")]
    [InlineData("{ pet { ...F } } fragment F on Firm { number }")]
    [InlineData("{ pet { ... on Found { ... on Dog { barks } } } }")]
    public void Document_ThatBreaksTheRule_IsRefused(string document) => ExpectErrors(new PossibleFragmentSpreads(), document);
}

using EqualityCloud.GraphQL.Validation.Rules;

namespace EqualityCloud.GraphQL.Tests.Validation.Rules;

public sealed class ProvidedRequiredArgumentsTests : RuleTest
{
    [Theory]
    [InlineData("{ node(id: 1) { id } }")]
    [InlineData("{ pet { __typename } }")]
    public void Document_ThatFollowsTheRule_IsValid(string document) => ExpectValid(new ProvidedRequiredArguments(), document);

    [Theory]
    [InlineData("{ node { id } }")]
    [InlineData("{ int @include }")]
    public void Document_ThatBreaksTheRule_IsRefused(string document) => ExpectErrors(new ProvidedRequiredArguments(), document);
}

using EqualityCloud.GraphQL.Validation.Rules;

namespace EqualityCloud.GraphQL.Tests.Validation.Rules;

public sealed class DeferStreamDirectivesOnRootFieldsTests : RuleTest
{
    [Theory]
    [InlineData("{ ... @defer { __typename } }")]
    [InlineData("mutation { change { ... @defer { id } } }")]
    public void Document_ThatFollowsTheRule_IsValid(string document) => ExpectValid(new DeferStreamDirectivesOnRootFields(), document);

    [Theory]
    [InlineData("mutation { ... @defer { __typename } }")]
    [InlineData("mutation { ...F @defer } fragment F on Mutation { __typename }")]
    [InlineData("mutation { ...F } fragment F on Mutation { ... @defer { __typename } }")]
    [InlineData("subscription { ... @defer { ticked } }")]
    [InlineData("subscription { ticked @stream }")]
    public void Document_ThatBreaksTheRule_IsRefused(string document) => ExpectErrors(new DeferStreamDirectivesOnRootFields(), document);
}

using EqualityCloud.GraphQL.Validation.Rules;

namespace EqualityCloud.GraphQL.Tests.Validation.Rules;

public sealed class FragmentsOnCompositeTypesTests : RuleTest
{
    [Theory]
    [InlineData("{ ... on Query { int } }")]
    [InlineData("fragment F on Pet { __typename }")]
    public void Document_ThatFollowsTheRule_IsValid(string document) => ExpectValid(new FragmentsOnCompositeTypes(), document);

    [Theory]
    [InlineData("{ ... on Int { x } }")]
    [InlineData("fragment F on Filter { text }")]
    [InlineData("fragment F on Colour { x }")]
    public void Document_ThatBreaksTheRule_IsRefused(string document) => ExpectErrors(new FragmentsOnCompositeTypes(), document);
}

using EqualityCloud.GraphQL.Validation.Rules;

namespace EqualityCloud.GraphQL.Tests.Validation.Rules;

public sealed class DeferStreamDirectiveLabelsTests : RuleTest
{
    [Theory]
    [InlineData("{ ... @defer { __typename } ... @defer { __typename } }")]
    [InlineData("{ ... @defer(label: \"a\") { __typename } ... @defer(label: \"b\") { __typename } }")]
    [InlineData("{ ... @defer(label: null) { __typename } }")]
    public void Document_ThatFollowsTheRule_IsValid(string document) => ExpectValid(new DeferStreamDirectiveLabels(), document);

    [Theory]
    [InlineData("{ ... @defer(label: \"a\") { __typename } ... @defer(label: \"a\") { __typename } }")]
    [InlineData("{ ... @defer(label: \"a\") { things @stream(label: \"a\") { id } } }")]
    [InlineData("query ($label: String) { ... @defer(label: $label) { __typename } }")]
    public void Document_ThatBreaksTheRule_IsRefused(string document) => ExpectErrors(new DeferStreamDirectiveLabels(), document);
}

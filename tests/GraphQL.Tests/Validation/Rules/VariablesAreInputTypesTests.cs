using EqualityCloud.GraphQL.Validation.Rules;

namespace EqualityCloud.GraphQL.Tests.Validation.Rules;

public sealed class VariablesAreInputTypesTests : RuleTest
{
    [Theory]
    [InlineData("query ($a: Filter!, $b: [Colour]) { int }")]
    public void Document_ThatFollowsTheRule_IsValid(string document) => ExpectValid(new VariablesAreInputTypes(), document);

    [Theory]
    [InlineData("query ($a: Thing) { int }")]
    [InlineData("query ($a: [Pet!]) { int }")]
    public void Document_ThatBreaksTheRule_IsRefused(string document) => ExpectErrors(new VariablesAreInputTypes(), document);
}

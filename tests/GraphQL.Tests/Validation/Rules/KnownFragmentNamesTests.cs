using EqualityCloud.GraphQL.Validation.Rules;

namespace EqualityCloud.GraphQL.Tests.Validation.Rules;

public sealed class KnownFragmentNamesTests : RuleTest
{
    [Theory]
    [InlineData("{ ...A } fragment A on Query { int }")]
    public void Document_ThatFollowsTheRule_IsValid(string document) => ExpectValid(new KnownFragmentNames(), document);

    [Theory]
    [InlineData("{ ...A }")]
    [InlineData("{ thing { ... on Thing { ...A } } }")]
    public void Document_ThatBreaksTheRule_IsRefused(string document) => ExpectErrors(new KnownFragmentNames(), document);
}

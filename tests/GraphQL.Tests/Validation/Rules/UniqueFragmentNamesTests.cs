using EqualityCloud.GraphQL.Validation.Rules;

namespace EqualityCloud.GraphQL.Tests.Validation.Rules;

public sealed class UniqueFragmentNamesTests : RuleTest
{
    [Theory]
    [InlineData("{ ...A } fragment A on Query { int }")]
    public void Document_ThatFollowsTheRule_IsValid(string document) => ExpectValid(new UniqueFragmentNames(), document);

    [Theory]
    [InlineData("{ ...A } fragment A on Query { int } fragment A on Query { id }")]
    public void Document_ThatBreaksTheRule_IsRefused(string document) => ExpectErrors(new UniqueFragmentNames(), document);
}

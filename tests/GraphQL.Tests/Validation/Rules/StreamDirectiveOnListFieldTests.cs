using EqualityCloud.GraphQL.Validation.Rules;

namespace EqualityCloud.GraphQL.Tests.Validation.Rules;

public sealed class StreamDirectiveOnListFieldTests : RuleTest
{
    [Theory]
    [InlineData("{ things @stream { id } }")]
    [InlineData("{ things @stream(initialCount: 2) { id } }")]
    public void Document_ThatFollowsTheRule_IsValid(string document) => ExpectValid(new StreamDirectiveOnListField(), document);

    [Theory]
    [InlineData("{ __typename @stream }")]
    [InlineData("{ thing @stream { id } }")]
    public void Document_ThatBreaksTheRule_IsRefused(string document) => ExpectErrors(new StreamDirectiveOnListField(), document);
}

using EqualityCloud.GraphQL.Validation.Rules;

namespace EqualityCloud.GraphQL.Tests.Validation.Rules;

public sealed class UniqueInputFieldNamesTests : RuleTest
{
    [Theory]
    [InlineData("{ echo(filter: { text: \"a\", limit: 1 }) }")]
    public void Document_ThatFollowsTheRule_IsValid(string document) => ExpectValid(new UniqueInputFieldNames(), document);

    [Theory]
    [InlineData("{ echo(filter: { limit: 1, limit: 2 }) }")]
    [InlineData("{ echo(filter: { nested: { limit: 1, limit: 2 } }) }")]
    public void Document_ThatBreaksTheRule_IsRefused(string document) => ExpectErrors(new UniqueInputFieldNames(), document);
}

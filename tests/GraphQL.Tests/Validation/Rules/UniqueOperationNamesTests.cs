using EqualityCloud.GraphQL.Validation.Rules;

namespace EqualityCloud.GraphQL.Tests.Validation.Rules;

public sealed class UniqueOperationNamesTests : RuleTest
{
    [Theory]
    [InlineData("query A { int } query B { int }")]
    public void Document_ThatFollowsTheRule_IsValid(string document) => ExpectValid(new UniqueOperationNames(), document);

    [Theory]
    [InlineData("query A { int } mutation A { touch }")]
    public void Document_ThatBreaksTheRule_IsRefused(string document) => ExpectErrors(new UniqueOperationNames(), document);
}

using EqualityCloud.GraphQL.Validation.Rules;

namespace EqualityCloud.GraphQL.Tests.Validation.Rules;

public sealed class UniqueDirectivesPerLocationTests : RuleTest
{
    [Theory]
    [InlineData("{ int @note(text: \"a\") @note(text: \"b\") }")]
    public void Document_ThatFollowsTheRule_IsValid(string document) => ExpectValid(new UniqueDirectivesPerLocation(), document);

    [Theory]
    [InlineData("{ int @skip(if: true) @skip(if: false) }")]
    [InlineData("query @once @once { int }")]
    public void Document_ThatBreaksTheRule_IsRefused(string document) => ExpectErrors(new UniqueDirectivesPerLocation(), document);
}

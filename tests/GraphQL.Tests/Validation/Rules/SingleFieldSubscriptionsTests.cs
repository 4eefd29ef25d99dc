using EqualityCloud.GraphQL.Validation.Rules;

namespace EqualityCloud.GraphQL.Tests.Validation.Rules;

public sealed class SingleFieldSubscriptionsTests : RuleTest
{
    [Theory]
    [InlineData("subscription { ticked }")]
    [InlineData("subscription { ...F } fragment F on Subscription { ticked }")]
    public void Document_ThatFollowsTheRule_IsValid(string document) => ExpectValid(new SingleFieldSubscriptions(), document);

    [Theory]
    [InlineData("subscription { ticked changed { id } }")]
    [InlineData("subscription { __typename }")]
    [InlineData("subscription { ticked @skip(if: true) }")]
    [InlineData("subscription { ...F } fragment F on Subscription { ticked a: ticked }")]
    public void Document_ThatBreaksTheRule_IsRefused(string document) => ExpectErrors(new SingleFieldSubscriptions(), document);
}

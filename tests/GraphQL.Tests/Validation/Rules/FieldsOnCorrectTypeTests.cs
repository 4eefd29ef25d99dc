using EqualityCloud.GraphQL.Validation.Rules;

namespace EqualityCloud.GraphQL.Tests.Validation.Rules;

public sealed class FieldsOnCorrectTypeTests : RuleTest
{
    [Theory]
    [InlineData("{ int thing { id } pet { __typename } }")]
    [InlineData("{ thing { ... on Named { name } } }")]
    public void Document_ThatFollowsTheRule_IsValid(string document) => ExpectValid(new FieldsOnCorrectType(), document);

    [Theory]
    [InlineData("{ nothing }")]
    [InlineData("{ pet { name } }")]
    [InlineData("{ int thing { barks } }")]
    [InlineData("{ __schem { types { name } } }")]
    public void Document_ThatBreaksTheRule_IsRefused(string document) => ExpectErrors(new FieldsOnCorrectType(), document);
}

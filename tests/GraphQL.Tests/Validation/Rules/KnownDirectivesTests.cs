using EqualityCloud.GraphQL.Validation.Rules;

namespace EqualityCloud.GraphQL.Tests.Validation.Rules;

public sealed class KnownDirectivesTests : RuleTest
{
    [Theory]
    [InlineData("{ int @skip(if: true) @note(text: \"x\") }")]
    [InlineData("query ($a: Int @note(text: \"x\")) { int }")]
    public void Document_ThatFollowsTheRule_IsValid(string document) => ExpectValid(new KnownDirectives(), document);

    [Theory]
    [InlineData("{ int @nothing }")]
    [InlineData("query @skip(if: true) { int }")]
    [InlineData("{ ...F @once } fragment F on Query { int }")]
    public void Document_ThatBreaksTheRule_IsRefused(string document) => ExpectErrors(new KnownDirectives(), document);
}

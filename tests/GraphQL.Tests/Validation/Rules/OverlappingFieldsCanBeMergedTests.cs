using EqualityCloud.GraphQL.Validation.Rules;

namespace EqualityCloud.GraphQL.Tests.Validation.Rules;

public sealed class OverlappingFieldsCanBeMergedTests : RuleTest
{
    [Theory]
    [InlineData("{ int int a: int a: int }")]
    [InlineData("{ pet { ... on Cat { x: lives } ... on Dog { y: lives } } }")]
    [InlineData("{ pet { ... on Cat { x: name } ... on Dog { x: name } } }")]
    [InlineData("{ thing { id } thing { name } }")]
    [InlineData("{ things @stream { id } ...F ...F } fragment F on Query { nameds @stream { id } }")]
    [InlineData("{ echo(filter: { text: \"a\", limit: 1 }) echo(filter: { limit: 1, text: \"a\" }) }")]
    public void Document_ThatFollowsTheRule_IsValid(string document) => ExpectValid(new OverlappingFieldsCanBeMerged(), document);

    [Theory]
    [InlineData("{ a: int a: float }")]
    [InlineData("{ things @stream { id } things { name } }")]
    [InlineData("{ things @stream(initialCount: 1) { id } things @stream(initialCount: 1) { name } }")]
    [InlineData("{ pet { ... on Cat { x: lives } ... on Dog { x: lives } } }")]
    [InlineData("{ things(first: 1) { id } things(first: 2) { id } }")]
    [InlineData("{ thing { a: id } thing { a: name } }")]
    [InlineData("{ ...F a: int } fragment F on Query { a: id }")]
    [InlineData("{ thing { related { ... on Thing { x: size } ... on Person { x: age } } } }")]
    [InlineData("{ things { a: id } ... on Query { things { a: size } } }")]
    public void Document_ThatBreaksTheRule_IsRefused(string document) => ExpectErrors(new OverlappingFieldsCanBeMerged(), document);
}

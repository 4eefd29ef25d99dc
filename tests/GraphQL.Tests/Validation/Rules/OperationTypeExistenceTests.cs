using EqualityCloud.GraphQL.Language;
using EqualityCloud.GraphQL.Tests.Differential;
using EqualityCloud.GraphQL.Validation;
using EqualityCloud.GraphQL.Validation.Rules;

namespace EqualityCloud.GraphQL.Tests.Validation.Rules;

public sealed class OperationTypeExistenceTests : RuleTest
{
    [Fact]
    public void Document_ThatFollowsTheRule_IsValid() => ExpectValid(new OperationTypeExistence(), "mutation { touch }");

    [Fact]
    public void Document_OfAnOperationTheSchemaDoesNotHave_IsRefused()
    {
        var schema = SdlSchema.Build("type Query { a: Int }");
        var document = DocumentParser.Parse("mutation { a }").Document!;

        Assert.Single(DocumentValidator.Validate(schema, document, [new OperationTypeExistence()]));
    }
}

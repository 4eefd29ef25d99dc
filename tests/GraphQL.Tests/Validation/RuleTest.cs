using EqualityCloud.GraphQL.Language;
using EqualityCloud.GraphQL.Tests.Differential;
using EqualityCloud.GraphQL.Types;
using EqualityCloud.GraphQL.Validation;

namespace EqualityCloud.GraphQL.Tests.Validation;

/// <summary>Holds documents against one rule alone, over the kitchen-sink schema.</summary>
public abstract class RuleTest
{
    private static readonly Schema Schema = SdlSchema.Build(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Schemas", "kitchen-sink.graphql")));

    private protected static void ExpectValid(ValidationRule rule, string document) => Assert.Empty(Check(rule, document).Select(error => error.Message));

    private protected static void ExpectErrors(ValidationRule rule, string document)
    {
        var errors = Check(rule, document);
        Assert.NotEmpty(errors);
        Assert.All(errors, error =>
        {
            Assert.Equal(ErrorCodes.Validation, error.Code);
            Assert.NotEmpty(error.Locations!);
        });
    }

    private static IReadOnlyList<IError> Check(ValidationRule rule, string document)
    {
        var parsed = DocumentParser.Parse(document);
        Assert.True(parsed.Error is null, parsed.Error?.Message);
        return DocumentValidator.Validate(Schema, parsed.Document!, [rule]);
    }
}

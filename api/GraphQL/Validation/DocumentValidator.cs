using EqualityCloud.GraphQL.Language;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.GraphQL.Validation;

/// <summary>Checks a document against every rule of the specification.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Validation</remarks>
internal static class DocumentValidator
{
    // Some rules follow every fragment from every operation.
    private const long MaxOperationsTimesFragments = 40_000;

    public static IReadOnlyList<IError> Validate(Schema schema, DocumentNode document)
    {
        if (document.Operations.LongCount() * document.Fragments.LongCount() > MaxOperationsTimesFragments)
        {
            return [new GraphQLError("The document has too many operations over too many fragments to be checked.") { Code = ErrorCodes.ComplexityLimit }];
        }
        var errors = Validate(schema, document, SpecifiedRules.Create());
        // Merging follows fragments, so it waits until it is sure that they exist and end.
        return errors.Count > 0 ? errors : Validate(schema, document, [new Rules.OverlappingFieldsCanBeMerged()]);
    }

    public static IReadOnlyList<IError> Validate(Schema schema, DocumentNode document, ValidationRule[] rules)
    {
        var context = new ValidationContext(schema, document);
        new DocumentWalker(rules, context).Walk();
        return context.Errors;
    }
}

using EqualityCloud.GraphQL.Language;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.GraphQL.Validation;

internal static class DocumentValidator
{
    public static IReadOnlyList<IError> Validate(Schema schema, DocumentNode document) => [];
}

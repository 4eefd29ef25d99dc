using System.Collections.Immutable;
using System.Text;

using EqualityCloud.Contracts.Writing;

using Newtonsoft.Json;

using NJsonSchema;
using NJsonSchema.Validation;

namespace EqualityCloud.Grains.Packs;

/// <summary>Holds a pack's JSON against the published schema and says every fault at once, each with its path in the file.</summary>
internal static class PackSchema
{
    private const string Resource = "strategy-pack.schema.json";
    private const int MostProblems = 200;

    private static readonly Lazy<JsonSchema> Schema = new(() => JsonSchema.FromJsonAsync(Text()).GetAwaiter().GetResult());

    /// <summary>The schema as published.</summary>
    public static string Text()
    {
        using var reader = new StreamReader(typeof(PackSchema).Assembly.GetManifestResourceStream(Resource)!, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    public static ImmutableArray<Problem> Check(string json)
    {
        try
        {
            var errors = Schema.Value.Validate(json).SelectMany(Flatten).Take(MostProblems);
            return [.. errors.Select(ToProblem).Distinct()];
        }
        catch (JsonException e)
        {
            var place = e is JsonReaderException reader ? $" Line {reader.LineNumber}, position {reader.LinePosition}." : "";
            return [new Problem(ProblemCodes.PackInvalid, null, $"The file is not well-formed JSON.{place}")];
        }
    }

    private static IEnumerable<ValidationError> Flatten(ValidationError error) => error is ChildSchemaValidationError child
        ? child.Errors.Values.SelectMany(errors => errors).SelectMany(Flatten)
        : [error];

    private static Problem ToProblem(ValidationError error)
    {
        var path = error.Path?.TrimStart('#').TrimStart('/').Replace('/', '.');
        var (code, message) = error.Kind switch
        {
            ValidationErrorKind.PropertyRequired => (ProblemCodes.Required, "This must be there."),
            ValidationErrorKind.NoAdditionalPropertiesAllowed => (ProblemCodes.UnknownMember, "The format knows no such member. Check the spelling."),
            ValidationErrorKind.NotInEnumeration => (ProblemCodes.Format, $"Use one of: {string.Join(", ", error.Schema.ActualSchema.Enumeration)}."),
            ValidationErrorKind.PatternMismatch => (ProblemCodes.Format, $"The text does not have the form {error.Schema.ActualSchema.Pattern}."),
            ValidationErrorKind.DateExpected => (ProblemCodes.Format, "Give a date as year-month-day, such as 2023-04-30."),
            ValidationErrorKind.StringTooLong => (ProblemCodes.TooLong, $"Use at most {error.Schema.ActualSchema.MaxLength} characters."),
            ValidationErrorKind.StringTooShort => (ProblemCodes.Required, "Write something here, or leave the member out."),
            ValidationErrorKind.TooManyItems => (ProblemCodes.LimitReached, $"There is room for {error.Schema.ActualSchema.MaxItems}."),
            ValidationErrorKind.TooFewItems => (ProblemCodes.Required, "The list must not be empty."),
            ValidationErrorKind.NumberTooBig or ValidationErrorKind.NumberTooSmall or ValidationErrorKind.IntegerTooBig =>
                (ProblemCodes.Range, $"Give a number from {error.Schema.ActualSchema.Minimum} to {error.Schema.ActualSchema.Maximum}."),
            _ => (ProblemCodes.Format, $"This is not what the format asks for ({error.Kind})."),
        };
        return new Problem(code, string.IsNullOrEmpty(path) ? null : path, message);
    }
}

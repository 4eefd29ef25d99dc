using System.Collections.Immutable;
using System.Numerics;
using System.Text;
using System.Text.Json;

using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Validation;

using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

using NJsonSchema;
using NJsonSchema.Validation;

namespace EqualityCloud.Grains.Packs;

/// <summary>Holds a pack's JSON against the published schema and says every fault at once, each with its path in the file.</summary>
internal static class PackSchema
{
    private const string Resource = "strategy-pack.schema.json";
    private static readonly JsonSerializerSettings Reading = new() { DateParseHandling = DateParseHandling.None };

    private static readonly Lazy<JsonSchema> Schema = new(() => JsonSchema.FromJsonAsync(Text()).GetAwaiter().GetResult());

    /// <summary>The schema as published.</summary>
    public static string Text()
    {
        using var reader = new StreamReader(typeof(PackSchema).Assembly.GetManifestResourceStream(Resource)!, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <returns>The faults, and whether the pack has the members, types and sizes of lists of the format all the same, so that its rules can be asked.</returns>
    public static (ImmutableArray<Problem> Faults, bool HasItsForm) Check(string json)
    {
        if (FindMistake(json) is { } mistake)
        {
            return ([mistake], false);
        }
        try
        {
            var errors = Schema.Value.Validate(Parse(json)).SelectMany(Flatten).ToList();
            // What is no object has none of its members either, and that need not be said.
            var broken = errors.Where(error => error.Kind is ValidationErrorKind.ObjectExpected).Select(PathOf).ToHashSet(StringComparer.Ordinal);
            errors.RemoveAll(error => error.Kind is ValidationErrorKind.PropertyRequired && broken.Contains(HolderOf(PathOf(error))));
            return ([.. errors.Select(ToProblem).Distinct()], errors.All(IsWithinItsForm));
        }
        catch (Newtonsoft.Json.JsonException)
        {
            return ([new Problem(ProblemCodes.PackInvalid, null, "The file is not well-formed JSON.")], false);
        }
    }

    /// <summary>The validator's own reader overlooks what JSON forbids, such as comments and single quotes; whoever reads the pack afterwards does not.</summary>
    private static Problem? FindMistake(string json)
    {
        try
        {
            JsonDocument.Parse(json).Dispose();
            return null;
        }
        catch (System.Text.Json.JsonException e)
        {
            return new Problem(ProblemCodes.PackInvalid, null, $"The file is not well-formed JSON. Look at line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}.");
        }
    }

    private static JToken Parse(string json)
    {
        var root = JsonConvert.DeserializeObject<JToken>(json, Reading) ?? JValue.CreateNull();
        // The validator cannot hold numbers of any length against a range; the longest that it can is too large as well.
        foreach (var number in (root as JContainer)?.Descendants().OfType<JValue>().Where(value => value.Value is BigInteger).ToList() ?? [])
        {
            number.Value = (BigInteger)number.Value! < 0 ? long.MinValue : long.MaxValue;
        }
        return root;
    }

    private static string PathOf(ValidationError error) => (error.Path ?? "").TrimStart('#').TrimStart('/').Replace('/', '.');

    private static string HolderOf(string path) => path.LastIndexOf('.') is >= 0 and var end ? path[..end] : "";

    private static bool IsWithinItsForm(ValidationError error) => error.Kind is ValidationErrorKind.StringTooLong or ValidationErrorKind.StringTooShort
        or ValidationErrorKind.NumberTooBig or ValidationErrorKind.NumberTooSmall or ValidationErrorKind.TooFewItems
        || (error.Kind is ValidationErrorKind.PatternMismatch && error.Schema.ActualSchema.Format is not JsonFormatStrings.Date);

    private static IEnumerable<ValidationError> Flatten(ValidationError error) => error is ChildSchemaValidationError child
        ? child.Errors.Values.SelectMany(errors => errors).SelectMany(Flatten)
        : [error];

    private static Problem ToProblem(ValidationError error)
    {
        var path = PathOf(error);
        var (code, message) = error.Kind switch
        {
            ValidationErrorKind.ObjectExpected when path.Length == 0 => (ProblemCodes.Format, "A pack is one object, in braces."),
            ValidationErrorKind.PropertyRequired => (ProblemCodes.Required, "This must be there."),
            ValidationErrorKind.NoAdditionalPropertiesAllowed => (ProblemCodes.UnknownMember, "The format knows no such member. Check the spelling."),
            ValidationErrorKind.NotInEnumeration => (ProblemCodes.Format, $"Use one of: {string.Join(", ", error.Schema.ActualSchema.Enumeration)}."),
            ValidationErrorKind.PatternMismatch or ValidationErrorKind.DateExpected =>
                (ProblemCodes.Format, error.Schema.ActualSchema.Format is JsonFormatStrings.Date ? "Give a date as year-month-day, such as 2023-04-30." : Checks.KeyForm),
            ValidationErrorKind.StringTooLong => (ProblemCodes.TooLong, $"Use at most {error.Schema.ActualSchema.MaxLength} characters."),
            ValidationErrorKind.StringTooShort => (ProblemCodes.Required, "Write something here, or leave the member out."),
            ValidationErrorKind.TooManyItems => (ProblemCodes.LimitReached, $"There is room for {error.Schema.ActualSchema.MaxItems}."),
            ValidationErrorKind.TooFewItems => (ProblemCodes.Required, "The list must not be empty."),
            ValidationErrorKind.NumberTooBig or ValidationErrorKind.NumberTooSmall =>
                (ProblemCodes.Range, $"Give a number from {error.Schema.ActualSchema.Minimum} to {error.Schema.ActualSchema.Maximum}."),
            ValidationErrorKind.IntegerTooBig => (ProblemCodes.Range, "The number is too large."),
            ValidationErrorKind.StringExpected => (ProblemCodes.Format, "Give a text in quotation marks, or leave the member out."),
            ValidationErrorKind.IntegerExpected => (ProblemCodes.Format, "Give a whole number without quotation marks, or leave the member out."),
            ValidationErrorKind.NumberExpected => (ProblemCodes.Format, "Give a number without quotation marks, or leave the member out."),
            ValidationErrorKind.BooleanExpected => (ProblemCodes.Format, "Give true or false without quotation marks, or leave the member out."),
            ValidationErrorKind.ArrayExpected => (ProblemCodes.Format, "Give a list in square brackets, or leave the member out."),
            ValidationErrorKind.ObjectExpected => (ProblemCodes.Format, "Give an object in braces, or leave the member out."),
            _ => (ProblemCodes.Format, $"This is not what the format asks for ({error.Kind})."),
        };
        return new Problem(code, path.Length == 0 ? null : path, message);
    }
}

using System.Globalization;
using System.Text.Json;
using EqualityCloud.GraphQL.Language;

namespace EqualityCloud.GraphQL.Types;

/// <summary>A value that a caller sent, whether as a literal of the document or as JSON of the variables.</summary>
public readonly struct ScalarInput
{
    private ScalarInput(ScalarInputKind kind, string text)
    {
        Kind = kind;
        Text = text;
    }

    /// <summary>The form of the value.</summary>
    public ScalarInputKind Kind { get; }

    /// <summary>The string, the digits of the number, or <c>true</c> and <c>false</c>.</summary>
    public string Text { get; }

    internal static ScalarInput From(ValueNode literal) => literal switch
    {
        StringValueNode { Value: var text } => new ScalarInput(ScalarInputKind.Text, text),
        IntValueNode { Text: var digits } => new ScalarInput(ScalarInputKind.WholeNumber, digits),
        FloatValueNode { Text: var digits } => new ScalarInput(ScalarInputKind.FractionalNumber, digits),
        BooleanValueNode { Value: var flag } => new ScalarInput(ScalarInputKind.Boolean, flag ? "true" : "false"),
        EnumValueNode { Value: var name } => new ScalarInput(ScalarInputKind.Enum, name),
        _ => new ScalarInput(ScalarInputKind.Structure, ""),
    };

    internal static ScalarInput From(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => new ScalarInput(ScalarInputKind.Text, json.GetString()!),
        JsonValueKind.Number => FromNumber(json),
        JsonValueKind.True => new ScalarInput(ScalarInputKind.Boolean, "true"),
        JsonValueKind.False => new ScalarInput(ScalarInputKind.Boolean, "false"),
        _ => new ScalarInput(ScalarInputKind.Structure, ""),
    };

    private static ScalarInput FromNumber(JsonElement json)
    {
        var digits = json.GetRawText();
        if (digits.AsSpan().IndexOfAny('.', 'e', 'E') < 0) return new ScalarInput(ScalarInputKind.WholeNumber, digits);

        // JSON does not tell 1 from 1.0, so neither may we.
        var number = json.TryGetDouble(out var parsed) ? parsed : double.NaN;
        return Math.Abs(number) < 1e15 && number == Math.Truncate(number)
            ? new ScalarInput(ScalarInputKind.WholeNumber, ((long)number).ToString(CultureInfo.InvariantCulture))
            : new ScalarInput(ScalarInputKind.FractionalNumber, digits);
    }
}

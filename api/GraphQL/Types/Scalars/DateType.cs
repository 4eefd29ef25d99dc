using System.Globalization;

namespace EqualityCloud.GraphQL.Types;

internal sealed class DateType() : ScalarType<DateOnly>("Date", "A calendar date without time or zone, such as `2026-03-31`.", "https://scalars.graphql.org/andimarek/local-date.html")
{
    public override bool TryRead(ScalarInput input, out DateOnly value)
    {
        value = default;
        return input.Kind == ScalarInputKind.Text && DateOnly.TryParseExact(input.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
    }

    public override void Write(JsonOutput output, DateOnly value) => output.WriteFormatted(value, "O");
}

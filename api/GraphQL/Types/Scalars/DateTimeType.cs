using System.Globalization;

namespace EqualityCloud.GraphQL.Types;

internal sealed class DateTimeType() : ScalarType<DateTimeOffset>("DateTime", "A moment with its offset as in RFC 3339, such as `2026-03-31T12:30:00Z`.", "https://scalars.graphql.org/andimarek/date-time.html")
{
    private static readonly string[] Formats =
    [
        "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.fK", "yyyy-MM-dd'T'HH:mm:ss.ffK", "yyyy-MM-dd'T'HH:mm:ss.fffK",
        "yyyy-MM-dd'T'HH:mm:ss.ffffK", "yyyy-MM-dd'T'HH:mm:ss.fffffK", "yyyy-MM-dd'T'HH:mm:ss.ffffffK", "yyyy-MM-dd'T'HH:mm:ss.fffffffK",
    ];

    public override bool TryRead(ScalarInput input, out DateTimeOffset value)
    {
        value = default;
        var text = input.Text;
        // A moment without an offset would mean another one on every server.
        return input.Kind == ScalarInputKind.Text && text.Length >= 20 && (text[^1] is 'Z' or 'z' || text[^6] is '+' or '-')
            && DateTimeOffset.TryParseExact(text.ToUpperInvariant(), Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
    }

    public override void Write(JsonOutput output, DateTimeOffset value) =>
        output.WriteFormatted(value, value.Offset == TimeSpan.Zero ? "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz");
}

using System.Globalization;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.Schema.Scalars;

internal sealed class CursorType() : ScalarType<Cursor>(
    "Cursor",
    "A place in a stream: send back the last one that you received to go on after it. Its form may change.",
    "https://relay.dev/graphql/connections.htm#sec-Cursor")
{
    public override bool TryRead(ScalarInput input, out Cursor value)
    {
        var isRead = long.TryParse(input.Text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var sequence) && sequence >= 0;
        value = new Cursor(sequence);
        return isRead && input.Kind is ScalarInputKind.Text;
    }

    public override void Write(JsonOutput output, Cursor value) => output.WriteString(value.Sequence.ToString("x", CultureInfo.InvariantCulture));
}

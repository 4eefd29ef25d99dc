using System.Globalization;

namespace EqualityCloud.GraphQL.Types;

internal sealed class LongType() : ScalarType<long>("Long", "A signed 64-bit whole number.", "https://scalars.graphql.org/chillicream/long.html")
{
    public override bool TryRead(ScalarInput input, out long value)
    {
        value = 0;
        return input.Kind == ScalarInputKind.WholeNumber && long.TryParse(input.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    public override void Write(JsonOutput output, long value) => output.WriteNumber(value);
}

using System.Globalization;

namespace EqualityCloud.GraphQL.Types;

internal sealed class IntType() : ScalarType<int>("Int", "A signed 32-bit whole number.")
{
    public override bool TryRead(ScalarInput input, out int value)
    {
        value = 0;
        return input.Kind == ScalarInputKind.WholeNumber && int.TryParse(input.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    public override void Write(JsonOutput output, int value) => output.WriteNumber(value);
}

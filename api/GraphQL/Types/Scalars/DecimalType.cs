using System.Globalization;

namespace EqualityCloud.GraphQL.Types;

internal sealed class DecimalType() : ScalarType<decimal>("Decimal", "An exact decimal number of up to 28 digits.", "https://scalars.graphql.org/chillicream/decimal.html")
{
    public override bool TryRead(ScalarInput input, out decimal value)
    {
        value = 0;
        return input.Kind is ScalarInputKind.WholeNumber or ScalarInputKind.FractionalNumber
            && decimal.TryParse(input.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
    }

    public override void Write(JsonOutput output, decimal value) => output.WriteNumber(value);
}

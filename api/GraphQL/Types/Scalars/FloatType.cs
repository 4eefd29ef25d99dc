using System.Globalization;

namespace EqualityCloud.GraphQL.Types;

internal sealed class FloatType() : ScalarType<double>("Float", "A signed double-precision number.")
{
    public override bool TryRead(ScalarInput input, out double value)
    {
        value = 0;
        return input.Kind is ScalarInputKind.WholeNumber or ScalarInputKind.FractionalNumber
            && double.TryParse(input.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && double.IsFinite(value);
    }

    public override void Write(JsonOutput output, double value) => output.WriteNumber(value);
}

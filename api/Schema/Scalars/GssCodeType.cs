using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.Schema.Scalars;

internal sealed class GssCodeType() : ScalarType<GssCode>(
    "GssCode",
    "A code of the Government Statistical Service for an area, such as `E06000021`.",
    "https://www.ons.gov.uk/methodology/geography/geographicalproducts/namescodesandlookups/namesandcodeslistings")
{
    private const int Length = 9;

    public override bool TryRead(ScalarInput input, out GssCode value)
    {
        value = new GssCode(input.Text);
        return input is { Kind: ScalarInputKind.Text, Text.Length: Length } && input.Text[0] is 'E' or 'W' or 'S' or 'N'
            && input.Text.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;
    }

    public override void Write(JsonOutput output, GssCode value) => output.WriteString(value.Code);
}

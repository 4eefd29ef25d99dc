namespace EqualityCloud.GraphQL.Types;

internal sealed class UuidType() : ScalarType<Guid>("UUID", "A UUID in its usual form with hyphens.", "https://www.rfc-editor.org/rfc/rfc9562")
{
    public override bool TryRead(ScalarInput input, out Guid value)
    {
        value = default;
        return input.Kind == ScalarInputKind.Text && Guid.TryParseExact(input.Text, "D", out value);
    }

    public override void Write(JsonOutput output, Guid value) => output.WriteFormatted(value, "D");
}

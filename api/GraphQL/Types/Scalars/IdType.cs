namespace EqualityCloud.GraphQL.Types;

internal sealed class IdType() : ScalarType<string>("ID", "An opaque identifier, written as a string and read from a string or a whole number.")
{
    public override bool TryRead(ScalarInput input, out string value)
    {
        value = input.Text;
        return input.Kind is ScalarInputKind.Text or ScalarInputKind.WholeNumber;
    }

    public override void Write(JsonOutput output, string value) => output.WriteString(value);
}

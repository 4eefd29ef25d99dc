namespace EqualityCloud.GraphQL.Types;

internal sealed class StringType() : ScalarType<string>("String", "Text in Unicode.")
{
    public override bool TryRead(ScalarInput input, out string value)
    {
        value = input.Text;
        return input.Kind == ScalarInputKind.Text;
    }

    public override void Write(JsonOutput output, string value) => output.WriteString(value);
}

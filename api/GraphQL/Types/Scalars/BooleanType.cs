namespace EqualityCloud.GraphQL.Types;

internal sealed class BooleanType() : ScalarType<bool>("Boolean", "True or false.")
{
    public override bool TryRead(ScalarInput input, out bool value)
    {
        value = input.Text == "true";
        return input.Kind == ScalarInputKind.Boolean;
    }

    public override void Write(JsonOutput output, bool value) => output.WriteBoolean(value);
}

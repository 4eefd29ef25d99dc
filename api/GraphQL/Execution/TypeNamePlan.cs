namespace EqualityCloud.GraphQL.Execution;

internal sealed class TypeNamePlan(FieldSelection selection) : FieldPlan(selection)
{
    private byte[] json = [];

    public override bool HasAsync => false;

    public override void Place(bool isFirst, int slot)
    {
        base.Place(isFirst, slot);
        json = [.. Key, (byte)'"', .. Encoding.UTF8.GetBytes(Selection.Parent.Name), (byte)'"'];
    }

    public override bool Write(OperationContext context, object parent)
    {
        context.Output.WriteRaw(json);
        return true;
    }
}

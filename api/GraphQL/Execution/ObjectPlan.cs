namespace EqualityCloud.GraphQL.Execution;

internal sealed class ObjectPlan<T>(SelectionPlan selection, bool isNonNull) : CompositePlan<T>(isNonNull)
{
    public override bool HasAsync => selection.HasAsync;

    public override IEnumerable<SelectionPlan> Selections => [selection];

    protected override bool WriteValue(OperationContext context, T value) => selection.Write(context, value!);

    protected override object StartValue(OperationContext context, T value) => selection.Start(context, value!);

    protected override bool WriteStarted(OperationContext context, object started) => selection.WriteStarted(context, (StartedObject)started);
}

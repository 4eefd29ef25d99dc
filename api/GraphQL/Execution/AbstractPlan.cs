using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.GraphQL.Execution;

internal sealed class AbstractPlan<T>(CompositeType type, RuntimeTypes runtimeTypes, Dictionary<ObjectType, SelectionPlan> selections, bool isNonNull)
    : CompositePlan<T>(isNonNull)
{
    public override bool HasAsync { get; } = selections.Values.Any(selection => selection.HasAsync);

    public override IEnumerable<SelectionPlan> Selections => selections.Values;

    protected override bool WriteValue(OperationContext context, T value) => SelectionFor(value!).Write(context, value!);

    protected override object StartValue(OperationContext context, T value) =>
        runtimeTypes.Find(value!) is { } found && selections.TryGetValue(found, out var selection) ? selection.Start(context, value!) : new StartedObject(null, value!, []);

    protected override bool WriteStarted(OperationContext context, object started)
    {
        var found = (StartedObject)started;
        return (found.Selection ?? SelectionFor((T)found.Parent)).WriteStarted(context, found);
    }

    private SelectionPlan SelectionFor(T value) => runtimeTypes.Find(value!) is { } found && selections.TryGetValue(found, out var selection)
        ? selection
        : throw new InvalidOperationException($"A {value!.GetType()} is no possible type of {type.Name}.");
}

namespace EqualityCloud.GraphQL.Execution;

/// <summary>An object some of whose fields wait: what they end with stands in its slots. Fields that do not wait keep nothing.</summary>
internal sealed class StartedObject(SelectionPlan? selection, object parent, object?[] slots)
{
    /// <summary>Null where the object turned out to be of no possible type, which is reported when it is written.</summary>
    public SelectionPlan? Selection { get; } = selection;

    public object Parent { get; } = parent;

    public object?[] Slots { get; } = slots;
}

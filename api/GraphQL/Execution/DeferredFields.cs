namespace EqualityCloud.GraphQL.Execution;

/// <summary>Fields of one object that are delivered together, with each of the fragments that select them.</summary>
internal sealed class DeferredFields(PathStep[] path, object parent, SelectionPlan plan, DeferredFragment[] fragments, DeferScope scope)
{
    public PathStep[] Path { get; } = path;

    public object Parent { get; } = parent;

    public SelectionPlan Plan { get; } = plan;

    public DeferredFragment[] Fragments { get; } = fragments;

    public DeferScope Scope { get; } = scope;

    public bool IsRun { get; set; }

    public bool IsSent { get; set; }

    /// <summary>The written object; null where a null came up to it.</summary>
    public byte[]? Data { get; set; }

    public IReadOnlyList<IError> Errors { get; set; } = [];

    /// <summary>Lists below it, which are announced with it.</summary>
    public List<StreamedItems> Lists { get; set; } = [];
}

namespace EqualityCloud.GraphQL.Execution;

/// <summary>A deferred fragment of one object.</summary>
internal sealed class DeferredFragment(PathStep[] path, DeferUsage usage, DeferredFragment? parent) : PendingDelivery(path, usage.Label)
{
    public DeferUsage Usage { get; } = usage;

    /// <summary>The fragment around it: it is announced only when that one is complete.</summary>
    public DeferredFragment? Parent { get; } = parent;

    public List<DeferredFragment> Children { get; } = [];

    /// <summary>What is delivered with it; running one may add more.</summary>
    public List<DeferredFields> Fields { get; } = [];
}

namespace EqualityCloud.GraphQL.Execution;

/// <summary>The deferred fragments that are open at an object, innermost first.</summary>
internal sealed record DeferScope(DeferredFragment Fragment, DeferScope? Outer)
{
    public static DeferredFragment? Find(DeferScope? scope, DeferUsage? usage)
    {
        for (; scope is not null; scope = scope.Outer)
        {
            if (scope.Fragment.Usage == usage) return scope.Fragment;
        }
        return null;
    }
}

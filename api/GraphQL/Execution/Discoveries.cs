namespace EqualityCloud.GraphQL.Execution;

/// <summary>What one execution found that is delivered later. It counts only once the execution has come to an answer: a null further up takes it back.</summary>
internal sealed class Discoveries
{
    public List<DeferredFragment> Fragments { get; } = [];

    public List<DeferredFields> Fields { get; } = [];

    public List<StreamedItems> Lists { get; } = [];

    /// <summary>Forgets what lies at or below a path.</summary>
    public void Discard(IReadOnlyList<object> path)
    {
        Fragments.RemoveAll(fragment => IsBelow(fragment.Path, path));
        Fields.RemoveAll(fields => IsBelow(fields.Path, path));
        Lists.RemoveAll(list => IsBelow(list.Path, path));
    }

    private static bool IsBelow(PathStep[] steps, IReadOnlyList<object> path)
    {
        if (steps.Length < path.Count) return false;
        for (var i = 0; i < path.Count; i++)
        {
            if (!steps[i].Value.Equals(path[i])) return false;
        }
        return true;
    }
}

namespace EqualityCloud.GraphQL.Execution;

/// <summary>What one execution found that is delivered later. It counts only once the execution has come to an answer: a null further up takes it back.</summary>
internal sealed class Discoveries
{
    public List<DeferredFragment> Fragments { get; } = [];

    public List<DeferredFields> Fields { get; } = [];

    public List<StreamedItems> Lists { get; } = [];

    /// <summary>Forgets what lies at or below a path that the execution has just written: that is what was found last.</summary>
    public void Discard(PathStep[] path)
    {
        while (Fragments.Count > 0 && Fragments[^1].Path.AsSpan().StartsWith(path)) Fragments.RemoveAt(Fragments.Count - 1);
        while (Fields.Count > 0 && Fields[^1].Path.AsSpan().StartsWith(path)) Fields.RemoveAt(Fields.Count - 1);
        while (Lists.Count > 0 && Lists[^1].Path.AsSpan().StartsWith(path)) Lists.RemoveAt(Lists.Count - 1);
    }
}

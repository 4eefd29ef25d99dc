namespace EqualityCloud.GraphQL.Execution;

/// <summary>The deferred fragments with which a field is delivered; with none, it is delivered with what surrounds it.</summary>
internal sealed class DeferSet(DeferUsage[] usages)
{
    public static DeferSet None { get; } = new([]);

    public DeferUsage[] Usages { get; } = usages;

    /// <summary>Those among the occurrences of a field that come first: an occurrence that is not deferred, or is deferred less deeply, brings it earlier.</summary>
    public static DeferSet Of(List<DeferUsage?> occurrences)
    {
        if (occurrences.Contains(null)) return None;
        var distinct = occurrences.ToHashSet();
        return new DeferSet([.. occurrences.Distinct().Where(usage => !HasAncestor(usage!, distinct)).Select(usage => usage!)]);
    }

    public bool IsSame(DeferSet other) => Usages.Length == other.Usages.Length && Array.TrueForAll(Usages, usage => other.Usages.Contains(usage));

    private static bool HasAncestor(DeferUsage usage, HashSet<DeferUsage?> among)
    {
        for (var above = usage.Parent; above is not null; above = above.Parent)
        {
            if (among.Contains(above)) return true;
        }
        return false;
    }
}

using EqualityCloud.Statistics.Disclosure;

namespace EqualityCloud.Statistics.Tests.Disclosure.Attack;

/// <summary>For each protection the releases on which it is tried: by who is in them, whatever their counts.</summary>
internal static class Trial
{
    /// <summary>The councils that the attacker finds out, by number.</summary>
    /// <param name="protection">The protection on trial.</param>
    /// <param name="active">The protections that are on.</param>
    /// <param name="counts">The councils' cases and totals.</param>
    public static IReadOnlyCollection<Guid> FoundOut(Protections protection, Protections active, params (long Cases, long Total)?[] counts)
    {
        var policy = DisclosurePolicy.Default with { Active = active };
        var all = Scene.Everybody(counts.Length);
        var scene = protection switch
        {
            // With two as the minimum the margin for the reader is all that stands between a pair and each other; a sum of three can be mostly one's.
            Protections.Reader or Protections.Dominance => new Scene(policy with { MinimumContributors = 2 }).Release("1", [all], counts),
            Protections.Differencing => new Scene(policy).Release("1", [all, Scene.Part("all-but-one", Enumerable.Range(0, counts.Length - 1))], counts),
            Protections.Periods => new Scene(policy).Release("1", [all], counts).Release("2", [all], counts[..^1]),
            Protections.Versions => new Scene(policy).Release("1", [all], counts[..^1]).Release("1", [all], counts),
            // One leaves and five join: enough to be released, but seven stand behind both periods, and of the first period they are all but one.
            Protections.Matched => new Scene(policy).Release("1", [all], counts[..8]).Release("2", [all], [.. counts[..7], null, .. counts[8..]]),
            _ => new Scene(policy).Release("1", [all], counts),
        };
        return scene.FoundOut();
    }
}

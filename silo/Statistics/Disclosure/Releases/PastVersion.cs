namespace EqualityCloud.Statistics.Disclosure.Releases;

/// <summary>A version of a period with all sets that were shown of it: its cohorts, and those behind changes since or up to another period.</summary>
/// <param name="Figures">Its figures.</param>
/// <param name="Panel">On whom it was computed.</param>
/// <param name="Sets">The sets.</param>
internal sealed record PastVersion(Figures Figures, int[] Panel, IReadOnlyList<int[]> Sets)
{
    /// <summary>The versions released of a period, the newest last.</summary>
    /// <param name="period">The period.</param>
    /// <param name="request">What is planned; its ledger has the contributions of these versions.</param>
    /// <param name="numbers">The contributors by number.</param>
    public static PastVersion[] Of(string period, ReleaseRequest request, ContributorNumbers numbers) =>
    [
        .. request.Ledger.Where(past => past.Period == period).OrderBy(past => past.Version).Select(past => new PastVersion(
            Figures.Of(request.Measure, numbers, past.Contributions), [.. past.Members().Select(numbers.Of)], SetsOf(past, request.Ledger, numbers))),
    ];

    /// <summary>The sets of a version, by contributors' numbers.</summary>
    /// <param name="past">The version.</param>
    /// <param name="ledger">The whole ledger: later releases may have shown changes since this one.</param>
    /// <param name="numbers">The contributors by number.</param>
    public static IReadOnlyList<int[]> SetsOf(PastRelease past, IEnumerable<PastRelease> ledger, ContributorNumbers numbers) =>
    [
        .. Members(past, past.Sets, numbers),
        .. past.Matched is { } matched ? Members(past, matched.Sets, numbers) : [],
        .. ledger.Where(later => later.Matched is { } since && since.Period == past.Period && since.Version == past.Version).SelectMany(later => Members(later, later.Matched!.Sets, numbers)),
    ];

    private static IEnumerable<int[]> Members(PastRelease past, IEnumerable<ReleasedSet> sets, ContributorNumbers numbers)
    {
        int[] panel = [.. past.Members().Select(numbers.Of)];
        return sets.Select(set => set.Members.Select(position => panel[position]).ToArray());
    }
}

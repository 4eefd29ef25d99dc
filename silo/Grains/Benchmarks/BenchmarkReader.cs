using EqualityCloud.Contracts.Benchmarks;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Statistics.Disclosure;
using EqualityCloud.Statistics.Disclosure.Releases;

namespace EqualityCloud.Grains.Benchmarks;

/// <summary>What one reader may see of a release: whoever may release sees all groups, a council those that it belongs to, and of members' places its own only.</summary>
internal sealed class BenchmarkReader
{
    private readonly HashSet<string>? _groups;
    private readonly HeldContribution? _own;
    private readonly Guid? _contributor;

    private BenchmarkReader(HashSet<string>? groups, HeldContribution? own)
    {
        (_groups, _own) = (groups, own);
        _contributor = own is null ? null : Contributions.ContributorOf(own.Authority);
    }

    /// <param name="caller">The reader.</param>
    /// <param name="authority">The authority that the reader's tenant is; null for none.</param>
    /// <param name="cohorts">The groups of the period.</param>
    /// <param name="own">What the reader gave to the release.</param>
    public static BenchmarkReader Of(Caller caller, string? authority, FrozenCohorts cohorts, HeldContribution? own)
    {
        if (caller.May(Permissions.ReleaseBenchmarks))
        {
            return new BenchmarkReader(null, own);
        }
        var place = (own?.Authority ?? authority) is { } code ? cohorts.Authorities.IndexOf(code) : -1;
        return new BenchmarkReader([.. cohorts.Cohorts.Where(cohort => cohort.Members.Contains(place)).Select(cohort => cohort.Key)], own);
    }

    public bool Sees(StoredCohort cohort) => _groups?.Contains(cohort.Key) ?? true;

    public decimal? ValueBy(BenchmarkMeasure measure) =>
        _own is not null && Contributions.Read(_own.Figures, measure.Shape) is { } figure ? Math.Round((decimal)Standings.ValueOf(figure, measure), 2) : null;

    public CohortReading Read(StoredCohort cohort, StoredRelease release, DisclosurePolicy policy)
    {
        var shown = CohortWords.Read(cohort, release.Reasons);
        if (_contributor is not { } contributor || PlaceOf(contributor, cohort, release) is not { } place)
        {
            return new CohortReading(shown, null, null);
        }
        return cohort.Percentiles[place] is >= 0 and var percentile
            ? new CohortReading(shown, new ReleasedFigure.Shown(percentile), new ReleasedFigure.Shown(new ReaderStanding(percentile).Band))
            : new CohortReading(shown, RuleCodes.Hide(DisclosureRule.TooFewForQuartiles, policy), RuleCodes.Hide(DisclosureRule.TooFewForQuartiles, policy));
    }

    private static int? PlaceOf(Guid contributor, StoredCohort cohort, StoredRelease release)
    {
        var position = release.Panel.SelectMany(stratum => stratum.Members).ToList().IndexOf(contributor);
        return position >= 0 && cohort.Members.IndexOf(position) is >= 0 and var place ? place : null;
    }
}

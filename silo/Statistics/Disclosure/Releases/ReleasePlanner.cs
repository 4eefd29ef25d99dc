using System.Collections.Immutable;
using EqualityCloud.Statistics.Cohorts;

namespace EqualityCloud.Statistics.Disclosure.Releases;

/// <summary>
/// Makes a period's release plan: cohorts in their published order, each admitted only if everybody stays protected in all that is admitted and all that
/// was released before. Changes since the period before come last, so that none rules out a cohort. The plan depends on its request alone.
/// </summary>
public sealed class ReleasePlanner
{
    private readonly ReleaseRequest _request;
    private readonly DisclosurePolicy _policy;
    private readonly ContributorNumbers _numbers;
    private readonly Figures _figures;
    private readonly ImmutableArray<PanelStratum> _strata;
    private readonly Dictionary<int, int> _positions = [];
    private readonly PeriodAudit _audit;
    private readonly bool _tooFewChanged;

    private ReleasePlanner(ReleaseRequest request, bool byNumbersAlone = false)
    {
        (_request, _policy) = (request, request.Policy);
        _numbers = new ContributorNumbers(request);
        _figures = Figures.Of(request.Measure, _numbers, request.Contributions);
        var past = new PastSets(request, _numbers, request.Period);
        _strata = PanelSelection.Choose(request, members => past.HasNearly([.. members.Select(_numbers.Of)]));
        int[] panel = [.. _strata.SelectMany(stratum => stratum.Members).Select(_numbers.Of)];
        for (var position = 0; position < panel.Length; position++) _positions.Add(panel[position], position);
        var versions = _policy.Has(Protections.Versions) ? VersionsOf(request.Period) : [];
        _audit = new PeriodAudit(request, _numbers, _figures, panel, versions, past, byNumbersAlone);
        _tooFewChanged = !byNumbersAlone && !versions.All(version => _audit.IsChangedEnough(version.Figures));
    }

    /// <summary>The plan.</summary>
    /// <param name="request">All that it depends on.</param>
    /// <exception cref="ArgumentException">A contribution is not of the benchmark's kind, or a contributor contributes twice.</exception>
    public static ReleasePlan Plan(ReleaseRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new ReleasePlanner(request).Plan();
    }

    /// <summary>A look ahead at the plan that goes by who contributes and by no value.</summary>
    /// <param name="request">All that it depends on.</param>
    /// <exception cref="ArgumentException">A contribution is not of the benchmark's kind, or a contributor contributes twice.</exception>
    public static ReleasePreview Preview(ReleaseRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new ReleasePlanner(request, byNumbersAlone: true).Preview();
    }

    private ReleasePreview Preview()
    {
        var cohorts = ImmutableArray.CreateBuilder<PreviewedCohort>(_request.Cohorts.Length);
        foreach (var cohort in InOrder())
        {
            var (contributed, members) = MembersOf(cohort);
            var refusal = JudgeNumbers(contributed, members, out var division, out _);
            if (refusal is null) _audit.Split(members, division);
            cohorts.Add(new PreviewedCohort(cohort, contributed, members.Length, refusal));
        }
        return new ReleasePreview(NextVersion, cohorts.MoveToImmutable(), Waiting().Count());
    }

    private ReleasePlan Plan()
    {
        var results = ImmutableArray.CreateBuilder<CohortResult>(_request.Cohorts.Length);
        var released = new Dictionary<string, int[]>(StringComparer.Ordinal);
        foreach (var cohort in InOrder())
        {
            var (contributed, members) = MembersOf(cohort);
            var figures = Judge(contributed, members);
            results.Add(new CohortResult(cohort, contributed, figures) { Waiting = contributed - members.Length });
            if (figures is Disclosed<CohortFigures>.Shown) released.Add(cohort.Key, members);
        }
        var changes = Changes.Of(_request, _numbers, _audit, released);
        return new ReleasePlan(
            new PastRelease(_request.Period, NextVersion, _policy.Version, _strata, [.. results.Where(r => released.ContainsKey(r.Cohort.Key)).Select(r => SetOf(r.Cohort.Key, released[r.Cohort.Key]))])
            {
                Matched = changes is null ? null : new MatchedSets(changes.Period, changes.Version, [.. changes.Sets.Select(set => SetOf(set.Key, set.Members))]),
                Contributions = _request.Contributions,
            },
            [.. results.Select(result => changes?.By.GetValueOrDefault(result.Cohort.Key) is { } change ? result with { Change = change } : result)],
            [.. Waiting()]);
    }

    private int NextVersion => 1 + _request.Ledger.Where(past => past.Period == _request.Period).Select(past => past.Version).DefaultIfEmpty(0).Max();

    private IEnumerable<Cohort> InOrder() => _request.Cohorts.OrderBy(c => c.Kind).ThenBy(c => c.Key, StringComparer.Ordinal);

    private IEnumerable<Guid> Waiting() => _request.Contributions.Select(c => c.Contributor).Where(contributor => !_positions.ContainsKey(_numbers.Of(contributor)));

    private ReleasedSet SetOf(string cohort, int[] members) => new(cohort, [.. members.Select(member => _positions[member])]);

    /// <summary>How many of a cohort contributed, and those of them that are in the panel.</summary>
    private (int Contributed, int[] Members) MembersOf(Cohort cohort)
    {
        int[] contributed = [.. cohort.Members.Select(NumberOf).Where(number => number >= 0 && _figures.Has(number))];
        return (contributed.Length, [.. contributed.Where(_positions.ContainsKey).Order()]);
    }

    private Disclosed<CohortFigures> Judge(int contributed, int[] members)
    {
        if (JudgeNumbers(contributed, members, out var division, out var pieces) is { } refusal) return Hide(refusal);

        var view = _audit.View(members);
        if (_audit.JudgeValues(view, pieces) is { } rule) return Hide(rule);

        _audit.Split(members, division);
        return new Disclosed<CohortFigures>.Shown(new CohortFigures(members.Length, view.Median, view.Quartiles, PooledOf(view)));
    }

    private DisclosureRule? JudgeNumbers(int contributed, int[] members, out Dictionary<int, int> division, out List<int[]> pieces)
    {
        (division, pieces) = ([], []);
        var needed = _policy.ContributorsNeeded(readerIsMember: true);
        return contributed < needed ? DisclosureRule.TooFewContributors
            : members.Length < needed ? DisclosureRule.Waiting
            : _tooFewChanged ? DisclosureRule.TooFewChanged
            : _audit.JudgeNumbers(members, out division, out pieces);
    }

    private Disclosed<PooledFigure> PooledOf(CohortView view) => view.Pooled is { } pooled
        ? new Disclosed<PooledFigure>.Shown(pooled)
        : new Disclosed<PooledFigure>.Hidden(_figures.Shape is BenchmarkShape.Value ? DisclosureRule.NotCalculable : DisclosureRule.SmallOrDominated);

    private PastVersion[] VersionsOf(string period) => PastVersion.Of(period, _request, _numbers);

    private int NumberOf(Guid member) => _numbers.TryOf(member, out var number) ? number : -1;

    private static Disclosed<CohortFigures> Hide(DisclosureRule rule) => new Disclosed<CohortFigures>.Hidden(rule);
}

using System.Collections.Immutable;
using EqualityCloud.Statistics.Cohorts;
using EqualityCloud.Statistics.Distributions;

namespace EqualityCloud.Statistics.Disclosure.Releases;

/// <summary>
/// Makes a period's release plan: cohorts in their published order, each admitted only if everybody stays protected in all that is admitted and all that
/// was released before. The plan depends on its request alone.
/// </summary>
public sealed class ReleasePlanner
{
    private readonly ReleaseRequest _request;
    private readonly DisclosurePolicy _policy;
    private readonly ContributorNumbers _numbers;
    private readonly Figures _figures;
    private readonly ImmutableArray<PanelStratum> _strata;
    private readonly int[] _panel;
    private readonly Dictionary<int, int> _positions = [];
    private readonly AtomPartition _atoms;
    private readonly PastSets _past;
    private readonly PooledCalculation _pooling;
    private readonly ExchangeAudit? _exchanges;
    private readonly double _width;
    private readonly bool _tooFewChanged;

    private ReleasePlanner(ReleaseRequest request, bool byNumbersAlone = false)
    {
        (_request, _policy) = (request, request.Policy);
        _numbers = new ContributorNumbers(request);
        _figures = Figures.Of(request.Measure, _numbers, request.Contributions);
        _past = new PastSets(request, _numbers);
        _strata = PanelSelection.Choose(request, members => _past.HasNearly([.. members.Select(_numbers.Of)]));
        _panel = [.. _strata.SelectMany(stratum => stratum.Members).Select(_numbers.Of)];
        for (var position = 0; position < _panel.Length; position++) _positions.Add(_panel[position], position);
        _atoms = new AtomPartition(_numbers.Count, _panel);
        _pooling = new PooledCalculation(request.Measure, _policy);
        _width = _policy.ProtectedWidth(RangeOf(_panel));
        var earlier = _policy.Has(Protections.Versions) ? request.Ledger.Where(past => past.Period == request.Period).ToArray() : [];
        Figures[] earlierFigures = [.. earlier.Select(past => Figures.Of(request.Measure, _numbers, past.Contributions))];
        if (!byNumbersAlone && request.Measure.Shape is not BenchmarkShape.Value && _policy.Has(Protections.Audit))
        {
            _exchanges = new ExchangeAudit(_policy, [new Vintage(_figures, _panel), .. earlier.Select((past, at) => new Vintage(earlierFigures[at], PanelOf(past)))], _numbers.Count);
        }
        for (var at = 0; at < earlier.Length; at++) Take(earlier[at], earlierFigures[at]);
        _tooFewChanged = !byNumbersAlone && !earlierFigures.All(IsChangedEnough);
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
            var refusal = JudgeNumbers(members, out var division, out _);
            if (refusal is null) _atoms.Split(members, division);
            cohorts.Add(new PreviewedCohort(cohort, contributed, members.Length, refusal));
        }
        return new ReleasePreview(NextVersion, cohorts.MoveToImmutable(), Waiting().Count());
    }

    private ReleasePlan Plan()
    {
        var results = ImmutableArray.CreateBuilder<CohortResult>(_request.Cohorts.Length);
        var released = ImmutableArray.CreateBuilder<ReleasedSet>();
        foreach (var cohort in InOrder())
        {
            var (contributed, members) = MembersOf(cohort);
            var figures = Judge(members);
            results.Add(new CohortResult(cohort, contributed, figures));
            if (figures is Disclosed<CohortFigures>.Shown) released.Add(new ReleasedSet(cohort.Key, [.. members.Select(member => _positions[member])]));
        }
        return new ReleasePlan(
            new PastRelease(_request.Period, NextVersion, _policy.Version, _strata, released.ToImmutable()) { Contributions = _request.Contributions },
            results.MoveToImmutable(),
            [.. Waiting()]);
    }

    private int NextVersion => 1 + _request.Ledger.Where(past => past.Period == _request.Period).Select(past => past.Version).DefaultIfEmpty(0).Max();

    private IEnumerable<Cohort> InOrder() => _request.Cohorts.OrderBy(c => c.Kind).ThenBy(c => c.Key, StringComparer.Ordinal);

    private IEnumerable<Guid> Waiting() => _request.Contributions.Select(c => c.Contributor).Where(contributor => !_positions.ContainsKey(_numbers.Of(contributor)));

    /// <summary>How many of a cohort contributed, and those of them that are in the panel.</summary>
    private (int Contributed, int[] Members) MembersOf(Cohort cohort)
    {
        int[] contributed = [.. cohort.Members.Select(NumberOf).Where(number => number >= 0 && _figures.Has(number))];
        return (contributed.Length, [.. contributed.Where(_positions.ContainsKey).Order()]);
    }

    private Disclosed<CohortFigures> Judge(int[] members)
    {
        if (JudgeNumbers(members, out var division, out var pieces) is { } refusal) return Hide(refusal);

        var view = new CohortView(members, _figures, _pooling, _policy);
        if (Audit(view, pieces) is { } rule) return Hide(rule);

        _atoms.Split(members, division);
        return new Disclosed<CohortFigures>.Shown(new CohortFigures(members.Length, view.Median, view.Quartiles, PooledOf(view)));
    }

    /// <summary>The rules that go by who contributes.</summary>
    private DisclosureRule? JudgeNumbers(int[] members, out Dictionary<int, int> division, out List<int[]> pieces)
    {
        (division, pieces) = ([], []);
        if (members.Length < _policy.ContributorsNeeded(readerIsMember: true)) return DisclosureRule.TooFewContributors;
        if (_tooFewChanged) return DisclosureRule.TooFewChanged;

        division = _atoms.Divide(members);
        if (_policy.Has(Protections.Differencing) && !_atoms.KeepsAbove(_policy.MinimumContributors, division)) return DisclosureRule.Differencing;

        pieces = Pieces(members, division);
        return _past.HasNearly(members) || pieces.Exists(piece => _past.HasNearly(piece)) ? DisclosureRule.PeriodDifferencing : null;
    }

    private DisclosureRule? Audit(CohortView view, List<int[]> pieces)
    {
        if (_figures.Shape is BenchmarkShape.Value)
        {
            var alike = _policy.Has(Protections.Audit) && pieces.Exists(piece => !ValueDiversity.Holds(_figures.Values, piece, _width));
            return alike ? DisclosureRule.ClassDisclosure : null;
        }
        if (_exchanges is null || _exchanges.TryAdd(view, pieces)) return null;
        if (view.Pooled is null) return DisclosureRule.ProtectionWidth;

        view.HidePooled();
        return _exchanges.TryAdd(view, pieces) ? null : DisclosureRule.ProtectionWidth;
    }

    private Disclosed<PooledFigure> PooledOf(CohortView view) => view.Pooled is { } pooled
        ? new Disclosed<PooledFigure>.Shown(pooled)
        : new Disclosed<PooledFigure>.Hidden(_figures.Shape is BenchmarkShape.Value ? DisclosureRule.NotCalculable : DisclosureRule.SmallOrDominated);

    /// <summary>The parts into which a set divides the atoms that it touches.</summary>
    private List<int[]> Pieces(int[] members, Dictionary<int, int> division)
    {
        var inside = new MemberSet(_numbers.Count, members);
        var pieces = new List<int[]>();
        foreach (var group in _panel.Where(member => division.ContainsKey(_atoms.AtomOf(member))).GroupBy(member => (_atoms.AtomOf(member), inside.Contains(member)))) pieces.Add([.. group]);
        return pieces;
    }

    /// <summary>What an earlier version of this period told apart, this one tells apart as well.</summary>
    private void Take(PastRelease past, Figures figures)
    {
        var panel = PanelOf(past);
        Divide(panel);
        foreach (var set in past.Sets)
        {
            int[] members = [.. set.Members.Select(position => panel[position])];
            Divide(members);
            if (_exchanges is not null) _exchanges.Add(new CohortView(members, figures, _pooling, _policy));
        }
    }

    private bool IsChangedEnough(Figures earlier)
    {
        int[] changed = [.. _panel.Where(member => earlier.Has(member) && !earlier.SameAs(_figures, member))];
        var division = _atoms.Divide(changed);
        var enough = _atoms.KeepsAbove(_policy.MinimumContributors, division);
        _atoms.Split(changed, division);
        return enough;
    }

    private void Divide(int[] members) => _atoms.Split(members, _atoms.Divide(members));

    private int[] PanelOf(PastRelease past) => [.. past.Members().Select(_numbers.Of)];

    private int NumberOf(Guid member) => _numbers.TryOf(member, out var number) ? number : -1;

    private double RangeOf(int[] members)
    {
        double[] sorted = [.. members.Select(member => _figures.Values[member]).Order()];
        return sorted.Length == 0 ? 0 : Quantile.InSorted(sorted, 0.75) - Quantile.InSorted(sorted, 0.25);
    }

    private static Disclosed<CohortFigures> Hide(DisclosureRule rule) => new Disclosed<CohortFigures>.Hidden(rule);
}

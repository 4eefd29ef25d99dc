using System.Collections.Immutable;
using EqualityCloud.Statistics.Counts;
using EqualityCloud.Statistics.Disclosure;
using EqualityCloud.Statistics.Disclosure.Releases;

namespace EqualityCloud.Statistics.Tests.Disclosure.Attack;

/// <summary>
/// Knows the algorithm, the policy, the cohorts, who contributed with which denominator, every release of every period and version, and all that one
/// colluding member has: its figures and its own percentiles. It turns all of that into clues and narrows until nothing gets narrower: interval propagation
/// over whole numbers, with the differences of nested sums worked out first.
/// </summary>
/// <param name="policy">The policy that the releases were made under.</param>
/// <param name="measure">What is compared.</param>
/// <param name="unchanging">Whether the attacker takes figures to be the same in every period.</param>
internal sealed class Attacker(DisclosurePolicy policy, BenchmarkMeasure measure, bool unchanging = false)
{
    private const int MostSums = 600;
    private const int MostPairs = 20_000;

    private readonly Dictionary<(string Period, Guid Council, int Part), Unknown> _unknowns = [];
    private readonly Dictionary<(string Period, Guid Council), ContributedFigure> _totals = [];
    private readonly List<Clue> _clues = [];
    private readonly List<Clue.Sum> _sums = [];
    private readonly PooledCalculation _pooling = new(measure, policy);

    /// <summary>Takes in a release; of the contributions only who they are from, and their denominators.</summary>
    public Attacker Reads(ReleasePlan plan)
    {
        var period = plan.Ledger.Period;
        var panel = plan.Ledger.Panel.SelectMany(stratum => stratum.Members).ToArray();
        var totals = plan.Ledger.Contributions.ToDictionary(c => c.Contributor, c => WithoutCases(c.Figure));
        foreach (var (council, total) in totals) _totals[(period, council)] = total;
        var sets = plan.Ledger.Sets.ToDictionary(set => set.Cohort, set => set.Members.Select(position => panel[position]).ToArray(), StringComparer.Ordinal);
        foreach (var result in plan.Results)
        {
            if (result.Figures is not Disclosed<CohortFigures>.Shown { Value: var figures }) continue;

            IFigure[] members = [.. sets[result.Cohort.Key].Select(council => Of(period, council, totals[council]))];
            if (figures.Quartiles is Disclosed<RoundedQuartiles>.Shown { Value: var quartiles })
            {
                AddQuantile(members, 0.25, quartiles.First);
                AddQuantile(members, 0.75, quartiles.Third);
            }
            AddQuantile(members, 0.5, figures.Median);
            if (result.Change is Disclosed<MatchedChange>.Shown { Value: var change } && MatchedBy(plan, result.Cohort.Key, panel) is { } both)
            {
                // More than it is told: of a change, both medians.
                AddQuantile([.. both.Select(council => Of(period, council, totals[council]))], 0.5, change.Now);
                var then = plan.Ledger.Matched!.Period;
                if (both.All(council => _totals.ContainsKey((then, council)))) AddQuantile([.. both.Select(council => Of(then, council, _totals[(then, council)]))], 0.5, change.Then);
            }
            if (figures.Pooled is not Disclosed<PooledFigure>.Shown { Value: var pooled }) continue;

            if (measure.Shape is BenchmarkShape.Likelihood) AddPooledRatio(period, sets[result.Cohort.Key], totals, pooled);
            else AddPooled([.. members.Cast<Unknown>()], sets[result.Cohort.Key].Sum(council => ((ContributedFigure.Share)totals[council]).Counts.Total), pooled);
        }
        return this;
    }

    /// <summary>Takes in all that a member has of one period.</summary>
    public Attacker ColludesWith(Guid member, ReleasePlan plan)
    {
        var contributions = plan.Ledger.Contributions.ToDictionary(c => c.Contributor, c => c.Figure);
        var own = contributions[member];
        Know(plan.Ledger.Period, member, own);
        var panel = plan.Ledger.Panel.SelectMany(stratum => stratum.Members).ToArray();
        foreach (var set in plan.Ledger.Sets)
        {
            Guid[] members = [.. set.Members.Select(position => panel[position])];
            if (!members.Contains(member)) continue;

            var value = Standings.ValueOf(own, measure);
            double[] values = [.. members.Select(council => Standings.ValueOf(contributions[council], measure))];
            if (Standings.Of(values, value, policy) is not Disclosed<ReaderStanding>.Shown { Value: var standing }) continue;

            var half = policy.PercentileStep / 2.0;
            IFigure[] others = [.. members.Where(council => council != member).Select(council => Of(plan.Ledger.Period, council, WithoutCases(contributions[council])))];
            _clues.Add(new Clue.AtLeast((int)Math.Ceiling(((standing.Percentile - half) / 100 * members.Length) - 0.5 - 1e-9), others, double.NegativeInfinity, value));
            _clues.Add(new Clue.AtLeast(others.Length - (int)Math.Floor(((standing.Percentile + half) / 100 * members.Length) - 0.5 + 1e-9), others, value, double.PositiveInfinity));
        }
        return this;
    }

    /// <summary>Narrows as far as it can.</summary>
    public IReadOnlyCollection<Unknown> Solve()
    {
        WorkOutDifferences();
        Clue[] clues = [.. _clues, .. _sums];
        while (clues.Aggregate(false, (narrowed, clue) => clue.Use() || narrowed))
        {
            // Each round narrows a whole number, and they are bounded.
        }
        return _unknowns.Values;
    }

    private static Guid[]? MatchedBy(ReleasePlan plan, string cohort, Guid[] panel) =>
        plan.Ledger.Matched?.Sets.FirstOrDefault(set => set.Cohort == cohort) is { } set ? [.. set.Members.Select(position => panel[position])] : null;

    /// <summary>Denominators are taken to be public, cases are not.</summary>
    private static ContributedFigure WithoutCases(ContributedFigure figure) => figure switch
    {
        ContributedFigure.Share share => new ContributedFigure.Share(new GroupCount(0, share.Counts.Total)),
        ContributedFigure.Likelihood two => new ContributedFigure.Likelihood(new TwoGroups(new GroupCount(0, two.Counts.Interest.Total), new GroupCount(0, two.Counts.Comparator.Total))),
        _ => new ContributedFigure.Plain(0),
    };

    private void Know(string period, Guid member, ContributedFigure own)
    {
        Of(period, member, WithoutCases(own));
        void Fix(int part, long whole) => _unknowns[(Epoch(period), member, part)].Limit(whole, whole);
        switch (own)
        {
            case ContributedFigure.Share share:
                Fix(0, share.Counts.Cases);
                break;
            case ContributedFigure.Likelihood two:
                Fix(0, two.Counts.Interest.Cases);
                Fix(1, two.Counts.Comparator.Cases);
                break;
            case ContributedFigure.Plain plain:
                Fix(0, (long)Math.Round(plain.Value * 100));
                break;
        }
    }

    private string Epoch(string period) => unchanging ? "" : period;

    private IFigure Of(string period, Guid council, ContributedFigure totals) => totals switch
    {
        ContributedFigure.Share share => Unknown(period, council, 0, 0, share.Counts.Total, 100.0 / share.Counts.Total),
        ContributedFigure.Likelihood two => new UnknownRatio(
            Unknown(period, council, 0, 0, two.Counts.Interest.Total, 1), Unknown(period, council, 1, 0, two.Counts.Comparator.Total, 1), two.Counts, measure),
        // A pay gap can be at most 100, and nobody's was ever below -1000.
        _ => Unknown(period, council, 0, -100_000, 10_000, 0.01),
    };

    private Unknown Unknown(string period, Guid council, int part, long low, long high, double unit)
    {
        var key = (Epoch(period), council, part);
        if (!_unknowns.TryGetValue(key, out var unknown))
        {
            unknown = new Unknown(council, part, low, high, unit);
            _unknowns.Add(key, unknown);
        }
        return unknown;
    }

    private void AddQuantile(IFigure[] members, double share, double published)
    {
        var half = !policy.Has(Protections.Rounding) ? 1e-9 : (measure.Shape is BenchmarkShape.Likelihood ? policy.RatioStep : policy.PointStep) / 2;
        var position = (members.Length - 1) * share;
        var (below, above) = ((int)Math.Floor(position), (int)Math.Ceiling(position));
        _clues.Add(new Clue.AtLeast(below + 1, members, double.NegativeInfinity, published + half));
        _clues.Add(new Clue.AtLeast(members.Length - above, members, published - half, double.PositiveInfinity));
        if (members.Length == 2) _clues.Add(new Clue.Mean(members[0], members[1], published - half, published + half));
        if (below == above) _clues.Add(new Clue.AtLeast(1, members, published - half, published + half));
    }

    /// <summary>Knowing the algorithm, the attacker tries which sums of cases would be published like this.</summary>
    private void AddPooled(Unknown[] members, long total, PooledFigure published)
    {
        var fitting = Sums(total).Where(cases => Math.Abs((100.0 * cases / total) - published.Value) < 2 && _pooling.Of(new GroupCount(cases, total), default) == published).ToArray();
        Add(members, fitting);
    }

    /// <summary>The same of a relative likelihood: it tries all pairs of sums, where there are not too many.</summary>
    private void AddPooledRatio(string period, Guid[] members, Dictionary<Guid, ContributedFigure> totals, PooledFigure published)
    {
        var counts = members.Select(council => ((ContributedFigure.Likelihood)totals[council]).Counts).ToArray();
        var (interest, comparator) = (counts.Sum(two => two.Interest.Total), counts.Sum(two => two.Comparator.Total));
        if (interest / policy.CountStep * (comparator / policy.CountStep) > MostPairs) return;

        var fitting = Sums(interest)
            .SelectMany(one => Sums(comparator).Select(other => (one, other)))
            .Where(pair => _pooling.Of(new GroupCount(pair.one, interest), new GroupCount(pair.other, comparator)) == published)
            .ToArray();
        Add([.. members.Select((council, at) => Unknown(period, council, 0, 0, counts[at].Interest.Total, 1))], [.. fitting.Select(pair => pair.one)]);
        Add([.. members.Select((council, at) => Unknown(period, council, 1, 0, counts[at].Comparator.Total, 1))], [.. fitting.Select(pair => pair.other)]);
    }

    private int Step => policy.Has(Protections.Rounding) ? policy.CountStep : 1;

    private IEnumerable<long> Sums(long total) => Enumerable.Range(0, (int)(total / Step) + 1).Select(times => (long)times * Step);

    private void Add(Unknown[] members, long[] fitting) => _sums.Add(new Clue.Sum([.. members], Math.Max(0, fitting.Min() - (Step / 2)), fitting.Max() + (Step / 2)));

    private void WorkOutDifferences()
    {
        for (var one = 0; one < _sums.Count && _sums.Count < MostSums; one++)
        {
            for (var other = 0; other < one && _sums.Count < MostSums; other++)
            {
                var (small, large) = _sums[one].Of.Count < _sums[other].Of.Count ? (_sums[one], _sums[other]) : (_sums[other], _sums[one]);
                if (small.Of.Count == large.Of.Count || !small.Of.IsSubsetOf(large.Of)) continue;

                HashSet<Unknown> rest = [.. large.Of.Except(small.Of)];
                var clue = new Clue.Sum(rest, large.Low - small.High, large.High - small.Low);
                if (!_sums.Exists(sum => sum.Low == clue.Low && sum.High == clue.High && sum.Of.SetEquals(rest))) _sums.Add(clue);
            }
        }
    }
}

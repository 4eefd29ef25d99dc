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

    private readonly Dictionary<(string Period, Guid Council), Unknown> _unknowns = [];
    private readonly Dictionary<(string Period, Guid Council), long> _totals = [];
    private readonly List<Clue> _clues = [];
    private readonly List<Clue.Sum> _sums = [];
    private readonly PooledCalculation _pooling = new(measure, policy);

    /// <summary>Takes in a release; of the contributions only who they are from, and their denominators.</summary>
    public Attacker Reads(ReleasePlan plan)
    {
        var period = plan.Ledger.Period;
        var panel = plan.Ledger.Panel.SelectMany(stratum => stratum.Members).ToArray();
        var totals = plan.Ledger.Contributions.ToDictionary(c => c.Contributor, c => TotalOf(c.Figure));
        foreach (var (council, total) in totals) _totals[(period, council)] = total;
        var sets = plan.Ledger.Sets.ToDictionary(set => set.Cohort, set => set.Members.Select(position => panel[position]).ToArray(), StringComparer.Ordinal);
        foreach (var result in plan.Results)
        {
            if (result.Figures is not Disclosed<CohortFigures>.Shown { Value: var figures }) continue;

            Unknown[] members = [.. sets[result.Cohort.Key].Select(council => Of(period, council, totals[council]))];
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
                AddQuantile([.. both.Select(council => Of(plan.Ledger.Matched!.Period, council, Total(plan.Ledger.Matched.Period, council)))], 0.5, change.Then);
            }
            if (figures.Pooled is Disclosed<PooledFigure>.Shown { Value: var pooled }) AddPooled(members, [.. sets[result.Cohort.Key].Select(council => totals[council])], pooled);
        }
        return this;
    }

    /// <summary>Takes in all that a member has of one period.</summary>
    public Attacker ColludesWith(Guid member, ReleasePlan plan)
    {
        var contributions = plan.Ledger.Contributions.ToDictionary(c => c.Contributor, c => c.Figure);
        var own = contributions[member];
        var known = Of(plan.Ledger.Period, member, TotalOf(own));
        var whole = own is ContributedFigure.Share share ? share.Counts.Cases : (long)Math.Round(((ContributedFigure.Plain)own).Value * 100);
        known.Limit(whole, whole);
        var panel = plan.Ledger.Panel.SelectMany(stratum => stratum.Members).ToArray();
        foreach (var set in plan.Ledger.Sets)
        {
            Guid[] members = [.. set.Members.Select(position => panel[position])];
            if (!members.Contains(member)) continue;

            var value = Standings.ValueOf(own, measure);
            double[] values = [.. members.Select(council => Standings.ValueOf(contributions[council], measure))];
            if (Standings.Of(values, value, policy) is not Disclosed<ReaderStanding>.Shown { Value: var standing }) continue;

            var half = policy.PercentileStep / 2.0;
            Unknown[] others = [.. members.Where(council => council != member).Select(council => Of(plan.Ledger.Period, council, TotalOf(contributions[council])))];
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

    private long Total(string period, Guid council) => _totals.GetValueOrDefault((period, council));

    private static long TotalOf(ContributedFigure figure) => figure is ContributedFigure.Share share ? share.Counts.Total : 0;

    private Unknown Of(string period, Guid council, long total)
    {
        var key = (unchanging ? "" : period, council);
        if (!_unknowns.TryGetValue(key, out var unknown))
        {
            // A pay gap can be at most 100, and nobody's was ever below -1000.
            unknown = total == 0 ? new Unknown(council, -100_000, 10_000, 0.01) : new Unknown(council, 0, total, 100.0 / total);
            _unknowns.Add(key, unknown);
        }
        return unknown;
    }

    private void AddQuantile(Unknown[] members, double share, double published)
    {
        var half = policy.Has(Protections.Rounding) ? policy.PointStep / 2 : 1e-9;
        var position = (members.Length - 1) * share;
        var (below, above) = ((int)Math.Floor(position), (int)Math.Ceiling(position));
        _clues.Add(new Clue.AtLeast(below + 1, members, double.NegativeInfinity, published + half));
        _clues.Add(new Clue.AtLeast(members.Length - above, members, published - half, double.PositiveInfinity));
        if (members.Length == 2) _clues.Add(new Clue.Mean(members[0], members[1], published - half, published + half));
        if (below == above) _clues.Add(new Clue.AtLeast(1, members, published - half, published + half));
    }

    /// <summary>Knowing the algorithm, the attacker tries which sums of cases would be published like this.</summary>
    private void AddPooled(Unknown[] members, long[] totals, PooledFigure published)
    {
        var total = totals.Sum();
        var step = policy.Has(Protections.Rounding) ? policy.CountStep : 1;
        var fitting = Enumerable.Range(0, (int)(total / step) + 1)
            .Select(times => (long)times * step)
            .Where(cases => Math.Abs((100.0 * cases / total) - published.Value) < 2 && _pooling.Of(new GroupCount(cases, total), default) == published)
            .ToArray();
        _sums.Add(new Clue.Sum([.. members], Math.Max(0, fitting[0] - (step / 2)), fitting[^1] + (step / 2)));
    }

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

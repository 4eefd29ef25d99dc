using System.Collections.Immutable;
using EqualityCloud.Statistics.Counts;
using EqualityCloud.Statistics.Disclosure;
using EqualityCloud.Statistics.Disclosure.Releases;
using EqualityCloud.Statistics.Distributions;

namespace EqualityCloud.Statistics.Tests.Disclosure.Attack;

/// <summary>Lets the attacker collude with each contributor in turn (and with none), and says which councils it found out.</summary>
internal static class Attacks
{
    public static IReadOnlyCollection<Guid> On(IReadOnlyList<ReleasePlan> plans, BenchmarkMeasure measure, DisclosurePolicy policy, bool unchanging = false, int mostColluders = int.MaxValue)
    {
        var colluders = plans[0].Ledger.Contributions.Select(c => c.Contributor).Take(mostColluders).Select(council => (Guid?)council).Prepend(null);
        return [.. colluders.SelectMany(colluder => FoundOutBy(colluder, plans, measure, policy, unchanging)).Distinct()];
    }

    private static IEnumerable<Guid> FoundOutBy(Guid? colluder, IReadOnlyList<ReleasePlan> plans, BenchmarkMeasure measure, DisclosurePolicy policy, bool unchanging)
    {
        var attacker = new Attacker(policy, measure, unchanging);
        foreach (var plan in plans)
        {
            attacker.Reads(plan);
            if (colluder is { } member && plan.Ledger.Contributions.Any(c => c.Contributor == member)) attacker.ColludesWith(member, plan);
        }
        var solved = attacker.Solve();
        foreach (var plan in plans)
        {
            var truth = plan.Ledger.Contributions.ToDictionary(c => c.Contributor, c => c.Figure);
            var width = policy.ProtectedWidth(Range(plan.Ledger.Contributions, measure));
            foreach (var unknown in solved.Where(u => u.Council != colluder && truth.ContainsKey(u.Council)))
            {
                if (CountsOf(truth[unknown.Council], unknown.Part) is { } counts)
                {
                    Assert.InRange(counts.Cases, unknown.Low, unknown.High);
                    if (unknown.High - unknown.Low < policy.ProtectedNumerator(counts.Total)) yield return unknown.Council;
                }
                else if ((unknown.High - unknown.Low) / 100.0 < width)
                {
                    yield return unknown.Council;
                }
            }
        }
    }

    private static GroupCount? CountsOf(ContributedFigure figure, int part) => figure switch
    {
        ContributedFigure.Share share => share.Counts,
        ContributedFigure.Likelihood two => part == 0 ? two.Counts.Interest : two.Counts.Comparator,
        _ => null,
    };

    private static double Range(ImmutableArray<Contribution> contributions, BenchmarkMeasure measure) =>
        Quantile.QuartilesOf(contributions.Select(c => Standings.ValueOf(c.Figure, measure))) is Calculated<Quartiles>.Known { Value: var quartiles } ? quartiles.Third - quartiles.First : 0;
}

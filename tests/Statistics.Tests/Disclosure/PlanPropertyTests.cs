using System.Collections.Immutable;
using EqualityCloud.Statistics.Cohorts;
using EqualityCloud.Statistics.Counts;
using EqualityCloud.Statistics.Disclosure;
using EqualityCloud.Statistics.Disclosure.Releases;
using FsCheck;
using FsCheck.Fluent;

namespace EqualityCloud.Statistics.Tests.Disclosure;

/// <summary>What holds for every plan, whatever was contributed.</summary>
public sealed class PlanPropertyTests
{
    private static readonly BenchmarkMeasure Gap = new(BenchmarkShape.Value);
    private static readonly BenchmarkMeasure Share = new(BenchmarkShape.Share);
    private static readonly BenchmarkMeasure Likelihood = new(BenchmarkShape.Likelihood);

    // Nobody can tell which of an atom's members has which figure: not from what is released, nor from what is refused.
    [Fact]
    public void Plan_TwoOfAnAtomChangePlaces_SaysTheSame() => Prop.ForAll(Arb.From(Requests(Gap, Values())), request =>
    {
        var plan = ReleasePlanner.Plan(request);
        var atoms = AtomsOf(plan).ToArray();
        foreach (var atom in atoms.Where(a => a.Length > 1))
        {
            var changed = request with { Contributions = Exchange(request.Contributions, atom[0], atom[^1]) };
            Assert.Equal(plan.Results.Select(r => (r.Cohort.Key, r.Figures)), ReleasePlanner.Plan(changed).Results.Select(r => (r.Cohort.Key, r.Figures)));
        }
    }).Holds(60);

    [Fact]
    public void Plan_EveryAtom_HasTheMinimum() => Prop.ForAll(Arb.From(Requests(Gap, Values())), request =>
    {
        var plan = ReleasePlanner.Plan(request);
        if (plan.ReleasesAnything) Assert.All(AtomsOf(plan), atom => Assert.InRange(atom.Length, request.Policy.MinimumContributors, int.MaxValue));
    }).Holds(100);

    // Whatever the counts and the groups: the attacker, who knows every denominator and six colluding members in turn, finds nobody out.
    [Fact]
    public void Plan_OfGeneratedCounts_WithstandsTheAttacker() => Prop.ForAll(Arb.From(Requests(Share, Counts())), request =>
    {
        var plan = ReleasePlanner.Plan(request);
        Assert.Empty(Attack.Attacks.On([plan], Share, request.Policy, unchanging: true, mostColluders: 6));
    }).Holds(40);

    // The same of relative likelihoods, whose groups both have cases to be worked out.
    [Fact]
    public void Plan_OfGeneratedLikelihoods_WithstandsTheAttacker() => Prop.ForAll(Arb.From(Requests(Likelihood, TwoCounts())), request =>
    {
        var plan = ReleasePlanner.Plan(request);
        Assert.Empty(Attack.Attacks.On([plan], Likelihood, request.Policy, unchanging: true, mostColluders: 3));
    }).Holds(25);

    [Fact]
    public void Plan_TheSameRequestInAnotherOrder_IsTheSame() => Prop.ForAll(Arb.From(Requests(Share, Counts())), request =>
    {
        var reversed = request with { Contributions = [.. request.Contributions.Reverse()], Cohorts = [.. request.Cohorts.Reverse()] };
        Assert.Equal(
            ReleasePlanner.Plan(request).Results.Select(r => (r.Cohort.Key, r.Contributed, r.Figures)),
            ReleasePlanner.Plan(reversed).Results.Select(r => (r.Cohort.Key, r.Contributed, r.Figures)));
    }).Holds(40);

    private static IEnumerable<int[]> AtomsOf(ReleasePlan plan)
    {
        var size = plan.Ledger.Panel.Sum(stratum => stratum.Members.Length);
        return Enumerable.Range(0, size)
            .GroupBy(member => string.Join(',', plan.Ledger.Sets.Select(set => set.Members.Contains(member) ? '1' : '0')), StringComparer.Ordinal)
            .Select(atom => atom.Select(position => NumberOf(plan, position)).ToArray());
    }

    private static int NumberOf(ReleasePlan plan, int position)
    {
        var id = plan.Ledger.Panel.SelectMany(stratum => stratum.Members).ElementAt(position);
        return plan.Ledger.Contributions.Select(c => c.Contributor).ToList().IndexOf(id);
    }

    private static ImmutableArray<Contribution> Exchange(ImmutableArray<Contribution> all, int one, int other) => all
        .SetItem(one, all[one] with { Figure = all[other].Figure })
        .SetItem(other, all[other] with { Figure = all[one].Figure });

    private static Gen<ContributedFigure> Values() =>
        from near in Gen.Choose(0, 2)
        from tenths in near == 0 ? Gen.Constant(0) : Gen.Choose(-200, 300)
        select (ContributedFigure)new ContributedFigure.Plain(tenths / 10.0);

    private static Gen<ContributedFigure> Counts() =>
        from total in Gen.Choose(10, 900)
        from percent in Gen.Choose(0, 40)
        from more in Gen.Choose(0, 9)
        select (ContributedFigure)new ContributedFigure.Share(new GroupCount(Math.Min(total, (total * percent / 100) + more), total));

    private static Gen<ContributedFigure> TwoCounts() =>
        from interest in Counts()
        from comparator in Counts()
        select (ContributedFigure)new ContributedFigure.Likelihood(new TwoGroups(((ContributedFigure.Share)interest).Counts, ((ContributedFigure.Share)comparator).Counts));

    private static Gen<ReleaseRequest> Requests(BenchmarkMeasure measure, Gen<ContributedFigure> figures) =>
        from councils in Gen.Choose(1, 40)
        from given in figures.ListOf(councils)
        from region in Gen.Choose(1, 3).ListOf(councils)
        from type in Gen.Choose(1, 3).ListOf(councils)
        let ids = Enumerable.Range(0, councils).Select(Attack.Scene.Council).ToArray()
        select new ReleaseRequest(
            "1",
            measure,
            DisclosurePolicy.Default,
            [
                new Cohort(CohortKind.All, "all", "All", [.. ids]),
                .. Groups(CohortKind.Region, ids, region),
                .. Groups(CohortKind.Type, ids, type),
            ],
            [.. ids.Zip(given, (id, figure) => new Contribution(id, figure))],
            []);

    private static IEnumerable<Cohort> Groups(CohortKind kind, Guid[] ids, IReadOnlyList<int> groups) => ids
        .Zip(groups)
        .GroupBy(pair => pair.Second, pair => pair.First)
        .Select(group => new Cohort(kind, $"{kind}/{group.Key}", $"{group.Key}", [.. group]));
}

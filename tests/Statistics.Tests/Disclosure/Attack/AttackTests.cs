using EqualityCloud.Statistics.Counts;
using EqualityCloud.Statistics.Disclosure;
using EqualityCloud.Statistics.Disclosure.Releases;

namespace EqualityCloud.Statistics.Tests.Disclosure.Attack;

/// <summary>
/// What each protection is for. In every scene the attacker recovers nothing from the product, and finds a council out with the protection off. The audit
/// stands behind all the others and would save these councils too, so it is off as well where another protection is on trial.
/// </summary>
public sealed class AttackTests
{
    private static readonly (long, long)?[] OnlyOneCanBeTheMedian = [(3, 11), (1, 13), (1, 15), (2, 16), (8, 17), (7, 14), (9, 18)];

    [Theory]
    [InlineData(nameof(Protections.Contributors))]
    [InlineData(nameof(Protections.Reader))]
    [InlineData(nameof(Protections.Dominance))]
    [InlineData(nameof(Protections.SmallCounts))]
    [InlineData(nameof(Protections.ClassDisclosure))]
    [InlineData(nameof(Protections.Differencing))]
    [InlineData(nameof(Protections.Periods))]
    [InlineData(nameof(Protections.Versions))]
    [InlineData(nameof(Protections.Rounding))]
    [InlineData(nameof(Protections.Audit))]
    [InlineData(nameof(Protections.Matched))]
    public void Attack_OnTheProduct_FindsNobodyOut(string protection) => Assert.Empty(FoundOut(protection, Protections.All));

    [Theory]
    [InlineData(nameof(Protections.Contributors))]
    [InlineData(nameof(Protections.Reader))]
    [InlineData(nameof(Protections.Dominance))]
    [InlineData(nameof(Protections.SmallCounts))]
    [InlineData(nameof(Protections.ClassDisclosure))]
    [InlineData(nameof(Protections.Differencing))]
    [InlineData(nameof(Protections.Periods))]
    [InlineData(nameof(Protections.Versions))]
    [InlineData(nameof(Protections.Rounding))]
    [InlineData(nameof(Protections.Audit))]
    [InlineData(nameof(Protections.Matched))]
    public void Attack_WithoutTheProtection_FindsACouncilOut(string protection) =>
        Assert.NotEmpty(FoundOut(protection, Protections.All & ~Protections.Audit & ~Enum.Parse<Protections>(protection)));

    // The protection on trial is enough by itself, with no audit behind it. Rounding is not: it hides from its attack by chance, and the audit makes sure.
    [Theory]
    [InlineData(nameof(Protections.Contributors))]
    [InlineData(nameof(Protections.Reader))]
    [InlineData(nameof(Protections.Dominance))]
    [InlineData(nameof(Protections.SmallCounts))]
    [InlineData(nameof(Protections.ClassDisclosure))]
    [InlineData(nameof(Protections.Differencing))]
    [InlineData(nameof(Protections.Periods))]
    [InlineData(nameof(Protections.Versions))]
    [InlineData(nameof(Protections.Matched))]
    public void Attack_WithoutTheAuditAlone_FindsNobodyOut(string protection) => Assert.Empty(FoundOut(protection, Protections.All & ~Protections.Audit));

    // Relative likelihoods: the attacker works out the cases of both groups. One council by itself, with nothing rounded, is known to the last case.
    [Fact]
    public void Attack_OnALikelihoodWithoutProtection_FindsTheCouncilOut()
    {
        Assert.Empty(FoundOutOfLikelihoods(Protections.All));
        Assert.Equal([Scene.Council(0)], FoundOutOfLikelihoods(Protections.None));
    }

    private static IReadOnlyCollection<Guid> FoundOutOfLikelihoods(Protections active)
    {
        var (policy, measure) = (DisclosurePolicy.Default with { Active = active }, new BenchmarkMeasure(BenchmarkShape.Likelihood));
        var figure = new ContributedFigure.Likelihood(new TwoGroups(new GroupCount(25, 61), new GroupCount(17, 43)));
        var plan = ReleasePlanner.Plan(new ReleaseRequest("1", measure, policy, [Scene.Everybody(1)], [new Contribution(Scene.Council(0), figure)], []));
        return Attacks.On([plan], measure, policy);
    }

    private static IReadOnlyCollection<Guid> FoundOut(string protection, Protections active)
    {
        var trial = Enum.Parse<Protections>(protection);
        return Trial.FoundOut(trial, active, trial switch
        {
            Protections.Contributors => [(25, 60)],
            Protections.Reader => [(25, 60), (22, 60)],
            Protections.Dominance => [(120, 400), (5, 10), (8, 10)],
            Protections.SmallCounts => [(1, 40), (0, 40), (2, 40), (0, 40), (1, 40), (1, 40), (1, 40)],
            Protections.ClassDisclosure => [(0, 40), (0, 40), (0, 40), (0, 40), (0, 40), (0, 40), (0, 40)],
            // The last is the one that a group, the next period or the first version is without.
            Protections.Differencing or Protections.Periods or Protections.Versions => [(14, 40), (11, 40), (17, 40), (9, 40), (20, 40), (13, 40), (16, 40)],
            // Exact medians are fractions whose denominator says whose they are.
            Protections.Rounding => [(15, 43), (12, 37), (13, 41), (15, 47), (19, 53), (23, 59), (25, 61)],
            // Rounded ones as well, where denominators are small: only 3 of 11 is 27.5% to the nearest half. No rule on sizes sees that; the audit does.
            Protections.Audit => OnlyOneCanBeTheMedian,
            // The same seven stand behind both periods. One more in the first and five more in the second hide it in each, until a change shows the medians of the seven.
            Protections.Matched => [.. OnlyOneCanBeTheMedian, (20, 60), (30, 90), (28, 80), (41, 100), (25, 70), (33, 95)],
            _ => throw new ArgumentOutOfRangeException(nameof(protection)),
        });
    }
}

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
    private static readonly (long, long)?[] Seven = [(14, 40), (11, 40), (17, 40), (9, 40), (20, 40), (13, 40), (16, 40)];

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
        var policy = DisclosurePolicy.Default with { Active = active };
        var seven = Scene.Everybody(7);
        return protection switch
        {
            nameof(Protections.Contributors) => new Scene(policy).Release("1", [Scene.Everybody(1)], (25, 60)).FoundOut(),
            // With two as the minimum the margin for the reader is all that stands between a pair and each other.
            nameof(Protections.Reader) => new Scene(policy with { MinimumContributors = 2 }).Release("1", [Scene.Everybody(2)], (25, 60), (22, 60)).FoundOut(),
            nameof(Protections.Dominance) => new Scene(policy with { MinimumContributors = 2 }).Release("1", [Scene.Everybody(3)], (120, 400), (5, 10), (8, 10)).FoundOut(),
            nameof(Protections.SmallCounts) => new Scene(policy).Release("1", [seven], (1, 40), (0, 40), (2, 40), (0, 40), (1, 40), (1, 40), (1, 40)).FoundOut(),
            nameof(Protections.ClassDisclosure) => new Scene(policy).Release("1", [seven], (0, 40), (0, 40), (0, 40), (0, 40), (0, 40), (0, 40), (0, 40)).FoundOut(),
            nameof(Protections.Differencing) => new Scene(policy).Release("1", [seven, Scene.Part("six", 0, 1, 2, 3, 4, 5)], Seven).FoundOut(),
            nameof(Protections.Periods) => new Scene(policy).Release("1", [seven], Seven).Release("2", [seven], [.. Seven[..6]]).FoundOut(),
            nameof(Protections.Versions) => new Scene(policy).Release("1", [seven], [.. Seven[..6]]).Release("1", [seven], Seven).FoundOut(),
            // Exact medians are fractions whose denominator says whose they are.
            nameof(Protections.Rounding) => new Scene(policy).Release("1", [seven], (15, 43), (12, 37), (13, 41), (15, 47), (19, 53), (23, 59), (25, 61)).FoundOut(),
            // Rounded ones as well, where denominators are small: only 3 of 11 is 27.5% to the nearest half. No rule on sizes sees that; the audit does.
            nameof(Protections.Audit) => new Scene(policy).Release("1", [seven], (3, 11), (1, 13), (1, 15), (2, 16), (8, 17), (7, 14), (9, 18)).FoundOut(),
            _ => throw new ArgumentOutOfRangeException(nameof(protection)),
        };
    }
}

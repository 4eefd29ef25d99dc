using EqualityCloud.Statistics.Cohorts;
using EqualityCloud.Statistics.Tests.Disclosure.Attack;

namespace EqualityCloud.Statistics.Tests.Cohorts;

public sealed class LikenessTests
{
    // Two clusters far apart.
    private static readonly LikenessPoint[] Points =
    [
        Point(0, 1, 1000), Point(1, 1.1, 1001), Point(2, 0.9, 999), Point(3, 9, 5000), Point(4, 9.1, 5001), Point(5, 8.9, 4999),
    ];

    [Fact]
    public void Nearest_OfOne_AreThoseOfItsCluster() => Assert.Equal([Scene.Council(1), Scene.Council(2)], Likeness.Nearest(Points, Scene.Council(0), 2).Select(near => near.Id).Order());

    [Fact]
    public void Families_OfTwoClusters_AreTheClusters() =>
        Assert.Equal(["0,1,2", "3,4,5"], Likeness.Families(Points, 3).Select(family => string.Join(',', family.Select(NumberOf))).Order());

    [Fact]
    public void Families_WithAFewLeftOver_AreNeverTooSmallAndHaveEachOnce()
    {
        var families = Likeness.Families(Points, 2);

        Assert.All(families, family => Assert.InRange(family.Length, 2, 3));
        Assert.Equal(Points.Select(p => p.Id), families.SelectMany(f => f).Order());
    }

    [Fact]
    public void Families_OfTheSamePointsInAnotherOrder_AreTheSame() =>
        Assert.Equal(Likeness.Families(Points, 2).SelectMany(f => f), Likeness.Families([.. Points.Reverse()], 2).SelectMany(f => f));

    [Fact]
    public void Families_OfTooFew_AreOne() => Assert.Equal([1], Likeness.Families([Point(0, 1, 1)], 3).Select(family => family.Length));

    private static LikenessPoint Point(int council, params double[] features) => new(Scene.Council(council), [.. features]);

    private static int NumberOf(Guid id) => Points.Select(p => p.Id).ToList().IndexOf(id);
}

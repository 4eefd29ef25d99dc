using EqualityCloud.Statistics.PayGaps;

namespace EqualityCloud.Statistics.Tests.PayGaps;

public sealed class SmallGroupsTests
{
    private static readonly string[] Groups = ["a", "b", "c", "d"];

    [Theory]
    [InlineData("none is small", 10, 11, 12, 13, "")]
    [InlineData("two are small, and enough together", 4, 6, 12, 13, "a b")]
    [InlineData("two are small, and too few together", 2, 3, 12, 13, "a b c")]
    [InlineData("one alone takes the next with it", 9, 11, 12, 13, "a b")]
    [InlineData("all are small", 1, 2, 3, 4, "a b c d")]
    [InlineData("a group of nobody is in nothing", 0, 9, 20, 30, "b c")]
    public void Combine_GroupsBelowTheThreshold_NeverLeavesOneAlone(string because, int a, int b, int c, int d, string joined)
    {
        var pay = new PayDistribution();
        foreach (var (group, people) in Groups.Zip([a, b, c, d]).Append(("white", 3)))
        {
            for (var i = 0; i < people; i++) pay.Add(group, new PayrollRow(10 + i, 0));
        }

        var combined = SmallGroups.Combine(pay, Groups, "combined", PayGapThreshold.Reporting);

        var alone = Groups.Where(group => pay.Groups.Contains(group) && !joined.Split(' ').Contains(group));
        Assert.True(combined.Groups.SequenceEqual(alone.Append("white").Concat(joined.Length > 0 ? ["combined"] : []).Order(StringComparer.Ordinal)), because);
        Assert.Equal(pay.Relevant, combined.Relevant);
    }

    [Fact]
    public void Combine_WithoutAThreshold_LeavesAllAsTheyAre()
    {
        var pay = new PayDistribution();
        pay.Add("a", new PayrollRow(10, 0));

        Assert.Same(pay, SmallGroups.Combine(pay, Groups, "combined", PayGapThreshold.None));
    }
}

using EqualityCloud.Statistics.Disclosure;
using EqualityCloud.Statistics.Disclosure.Releases;
using EqualityCloud.Statistics.Tests.Disclosure.Attack;

namespace EqualityCloud.Statistics.Tests.Disclosure;

public sealed class WaitingTests
{
    // Four join the group, and wait; the three who were there before are too few without them. More than six contributed, so that is not the reason.
    [Fact]
    public void Plan_OfAGroupWhoseJoinersWait_SaysThatTheyWait()
    {
        var plans = new Scene(DisclosurePolicy.Default)
            .Release("1", [Scene.Everybody(10)], Counts(10))
            .Release("2", [Scene.Everybody(14), Scene.Part("mixed", 7, 8, 9, 10, 11, 12, 13), Scene.Part("small", 0, 1, 2, 3, 4)], Counts(14))
            .Plans;

        var mixed = plans[1].Results.Single(result => result.Cohort.Key == "mixed");
        Assert.Equal((7, 4), (mixed.Contributed, mixed.Waiting));
        Assert.Equal(new Disclosed<CohortFigures>.Hidden(DisclosureRule.Waiting), mixed.Figures);
        Assert.Equal(new Disclosed<CohortFigures>.Hidden(DisclosureRule.TooFewContributors), plans[1].Results.Single(result => result.Cohort.Key == "small").Figures);
    }

    [Theory]
    [InlineData(1, "Hidden: 1 council that contributed waits until enough move together.")]
    [InlineData(4, "Hidden: 4 councils that contributed wait until enough move together.")]
    public void Describe_Waiting_SaysHowMany(int waiting, string words) => Assert.Equal(words, DisclosureRuleWords.DescribeWaiting(waiting));

    private static (long, long)?[] Counts(int councils) => [.. Enumerable.Range(0, councils).Select(council => ((long, long)?)(20 + (3 * council), 100 + council))];
}

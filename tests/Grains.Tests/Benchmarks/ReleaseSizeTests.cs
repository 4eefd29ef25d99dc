using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Grains.Benchmarks;
using EqualityCloud.Statistics.Counts;
using EqualityCloud.Statistics.Disclosure;
using EqualityCloud.Statistics.Disclosure.Releases;
using EqualityCloud.Storage.Serialization;

using Microsoft.Extensions.Logging.Abstractions;

namespace EqualityCloud.Grains.Tests.Benchmarks;

public sealed class ReleaseSizeTests
{
    // Every council of the country contributes, to a benchmark that has a pooled figure too: no release is larger.
    [Fact]
    public void Release_OfAllCouncils_StaysWithinTheAimForAState()
    {
        var (period, policy, measure, random) = (new Period(new DateOnly(2023, 4, 1), new DateOnly(2024, 3, 31)), DisclosurePolicy.Default, new BenchmarkMeasure(BenchmarkShape.Share), new Random(1));
        var frozen = CouncilCohorts.On(period.End, 6);
        var plan = ReleasePlanner.Plan(new ReleaseRequest(
            "1",
            measure,
            policy,
            ReleaseMaking.Cohorts(frozen),
            [.. frozen.Authorities.Select(code => new Contribution(Contributions.ContributorOf(code), new ContributedFigure.Share(new GroupCount(random.Next(200, 400), random.Next(2000, 4000)))))],
            []));

        var release = ReleaseMaking.Of(plan, period, null, measure, policy, DateTimeOffset.UnixEpoch);

        Assert.InRange(plan.Ledger.Sets.Length, 20, plan.Results.Length);
        var bytes = new GrainStateSerializer([], NullLogger<GrainStateSerializer>.Instance).SerializeToArray(GrainId.Create("release", "size"), new ReleaseState { Release = release });
        Assert.InRange(bytes.Length, 1, GrainStateSerializer.AimBytes);
    }

    // The words are not stored with each hidden figure, and come back as they were.
    [Fact]
    public void Read_AHiddenFigure_SaysTheRuleInTheWordsOfItsRelease()
    {
        var (period, strict) = (new Period(new DateOnly(2023, 4, 1), new DateOnly(2024, 3, 31)), DisclosurePolicy.Default with { MinimumContributors = 9 });
        var frozen = CouncilCohorts.On(period.End, 6);
        var plan = ReleasePlanner.Plan(new ReleaseRequest("1", new BenchmarkMeasure(BenchmarkShape.Value), strict, ReleaseMaking.Cohorts(frozen), [], []));

        var release = ReleaseMaking.Of(plan, period, null, new BenchmarkMeasure(BenchmarkShape.Value), strict, DateTimeOffset.UnixEpoch);

        var read = CohortWords.Read(release.Cohorts[0], release.Reasons);
        Assert.Equal(new Contracts.Benchmarks.ReleasedFigure.Hidden("TOO_FEW_CONTRIBUTORS", "Hidden: fewer than 10 councils contributed."), read.Median);
        Assert.Equal("NOT_CALCULABLE", Assert.IsType<Contracts.Benchmarks.ReleasedFigure.Hidden>(read.MedianChange).Rule);
    }
}

using System.Collections.Immutable;
using EqualityCloud.Statistics.Cohorts;
using EqualityCloud.Statistics.Counts;
using EqualityCloud.Statistics.Disclosure;
using EqualityCloud.Statistics.Disclosure.Releases;

namespace EqualityCloud.Statistics.Tests.Disclosure.Attack;

/// <summary>Made-up councils with counts, in as many periods and versions as a test wants.</summary>
internal sealed class Scene(DisclosurePolicy policy)
{
    private readonly List<ReleasePlan> _plans = [];

    public static BenchmarkMeasure Shares { get; } = new(BenchmarkShape.Share);

    public IReadOnlyList<ReleasePlan> Plans => _plans;

    public static Guid Council(int number) => new(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]);

    public static Cohort Everybody(int councils) => new(CohortKind.All, "all", "All", [.. Enumerable.Range(0, councils).Select(Council)]);

    public static Cohort Part(string key, params IEnumerable<int> councils) => new(CohortKind.Type, key, key, [.. councils.Select(Council)]);

    /// <summary>A release of a period; each council gives its cases and total, or nothing.</summary>
    public Scene Release(string period, ImmutableArray<Cohort> cohorts, params (long Cases, long Total)?[] counts)
    {
        var contributions = counts
            .Select((count, number) => count is { } given ? new Contribution(Council(number), new ContributedFigure.Share(new GroupCount(given.Cases, given.Total))) : null)
            .OfType<Contribution>();
        _plans.Add(ReleasePlanner.Plan(new ReleaseRequest(period, Shares, policy, cohorts, [.. contributions], [.. _plans.Select(plan => plan.Ledger)], Before(period))));
        return this;
    }

    private string? Before(string period) => _plans.Select(plan => plan.Ledger.Period).LastOrDefault(other => string.CompareOrdinal(other, period) < 0);

    /// <summary>The councils that the attacker finds out; it takes figures to stay the same from period to period, as they do here.</summary>
    public IReadOnlyCollection<Guid> FoundOut() => Attacks.On(_plans, Shares, policy, unchanging: true);
}

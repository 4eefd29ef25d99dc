using System.Collections.Immutable;
using EqualityCloud.Statistics.Cohorts;
using EqualityCloud.Statistics.Disclosure;
using EqualityCloud.Statistics.Disclosure.Releases;

namespace EqualityCloud.Statistics.Tests.Disclosure;

/// <summary>The published median pay gaps of the councils, five years of them, as if each had been contributed in confidence.</summary>
internal static class RealCouncils
{
    private static readonly ILookup<string, RealReturn> Returns = Lines().Skip(1).Select(RealReturn.Parse).ToLookup(r => r.Period, StringComparer.Ordinal);

    public static IReadOnlyList<string> Periods { get; } = [.. Returns.Select(period => period.Key).Order(StringComparer.Ordinal)];

    public static IReadOnlyList<RealReturn> In(string period) => [.. Returns[period]];

    public static ImmutableArray<Contribution> Contributions(string period) => [.. Returns[period].Select(r => new Contribution(r.Id, new ContributedFigure.Plain(r.Median)))];

    public static ImmutableArray<Cohort> Cohorts(string period)
    {
        var returns = Returns[period].ToArray();
        return
        [
            new Cohort(CohortKind.All, "all", "All councils", [.. returns.Select(r => r.Id)]),
            .. By(CohortKind.Nation, r => r.Nation),
            .. By(CohortKind.Region, r => r.Nation == "England" ? r.Region : ""),
            .. By(CohortKind.Type, r => r.Type),
            .. By(CohortKind.RegionAndType, r => r.Nation != "England" ? "" : $"{r.Region}/{r.Type}"),
            .. By(CohortKind.SizeBand, r => r.Size),
            .. By(CohortKind.CombinedAuthority, r => r.CombinedAuthority),
        ];

        IEnumerable<Cohort> By(CohortKind kind, Func<RealReturn, string> key) => returns
            .Where(r => key(r).Length > 0)
            .GroupBy(key, StringComparer.Ordinal)
            .Select(group => new Cohort(kind, $"{kind}/{group.Key}", group.Key, [.. group.Select(r => r.Id)]));
    }

    /// <summary>The plans of all periods, one after the other, each with the ledger of those before it.</summary>
    public static IReadOnlyList<ReleasePlan> PlanAll(DisclosurePolicy policy)
    {
        var plans = new List<ReleasePlan>();
        foreach (var period in Periods)
        {
            plans.Add(ReleasePlanner.Plan(new ReleaseRequest(
                period, new BenchmarkMeasure(BenchmarkShape.Value), policy, Cohorts(period), Contributions(period), [.. plans.Select(plan => plan.Ledger with { Contributions = plan == plans[^1] ? plan.Ledger.Contributions : [] })], plans.LastOrDefault()?.Ledger.Period)));
        }
        return plans;
    }

    private static IEnumerable<string> Lines()
    {
        using var reader = new StreamReader(typeof(RealCouncils).Assembly.GetManifestResourceStream("gender-pay-gap-councils-five-years.csv")!);
        while (reader.ReadLine() is { } line) yield return line;
    }
}

using System.Collections.Immutable;
using EqualityCloud.Statistics.Cohorts;
using EqualityCloud.Statistics.Counts;
using EqualityCloud.Statistics.Disclosure.Releases;

namespace EqualityCloud.Disclosure.Benchmarks;

/// <summary>Made-up councils: regions, types, size bands and families, a few of which join and leave from period to period. The same for the same size.</summary>
internal sealed class Workload(int councils, int periods, int cohorts)
{
    private readonly Guid[] _ids = [.. Enumerable.Range(0, councils).Select(number => new Guid(number, 0, 0, new byte[8]))];

    public ImmutableArray<Cohort> Cohorts { get; } = Make(councils, cohorts);

    /// <summary>The contributions of one indicator in every period; every third indicator is of values, shares or relative likelihoods.</summary>
    public (BenchmarkMeasure Measure, ImmutableArray<Contribution>[] Periods) Indicator(int number)
    {
        var random = new Random(number);
        var shape = (BenchmarkShape)(number % 3);
        return (new BenchmarkMeasure(shape), [.. Enumerable.Range(0, periods).Select(_ => Period(shape, random))]);
    }

    private ImmutableArray<Contribution> Period(BenchmarkShape shape, Random random) =>
        [.. _ids.Where(_ => random.Next(200) != 0).Select(id => new Contribution(id, Figure(shape, random)))];

    private static ContributedFigure Figure(BenchmarkShape shape, Random random) => shape switch
    {
        BenchmarkShape.Value => new ContributedFigure.Plain(random.Next(-300, 400) / 10.0),
        BenchmarkShape.Share => new ContributedFigure.Share(Counts(random)),
        _ => new ContributedFigure.Likelihood(new TwoGroups(Counts(random), Counts(random))),
    };

    private static GroupCount Counts(Random random)
    {
        var total = random.Next(80, 4000);
        return new GroupCount((long)(total * (0.02 + (0.3 * random.NextDouble()))), total);
    }

    private static ImmutableArray<Cohort> Make(int councils, int cohorts)
    {
        Guid Id(int number) => new(number, 0, 0, new byte[8]);
        Cohort Of(CohortKind kind, int group, Func<int, bool> member) =>
            new(kind, $"{kind}/{group}", $"{kind} {group}", [.. Enumerable.Range(0, councils).Where(member).Select(Id)]);

        // One of all, about a sixth regions, a twentieth types, then types within regions, then families within those.
        var regions = Math.Max(1, cohorts / 6);
        var types = Math.Max(2, cohorts / 20);
        List<Cohort> all =
        [
            Of(CohortKind.All, 0, _ => true),
            .. Enumerable.Range(0, regions).Select(region => Of(CohortKind.Region, region, council => council % regions == region)),
            .. Enumerable.Range(0, types).Select(type => Of(CohortKind.Type, type, council => council / regions % types == type)),
        ];
        for (var rest = 0; all.Count < cohorts; rest++)
        {
            var (region, type, family) = (rest % regions, rest / regions % types, rest / (regions * types));
            all.Add(Of(
                family == 0 ? CohortKind.RegionAndType : CohortKind.Family,
                rest,
                council => council % regions == region && council / regions % types == type && (family == 0 || council / (regions * types) % 2 == family - 1)));
        }
        return [.. all];
    }
}

using System.Collections.Immutable;

using EqualityCloud.Contracts.Benchmarks;
using EqualityCloud.Grains.Metrics;
using EqualityCloud.Reference.Authorities;
using EqualityCloud.Reference.Features;
using EqualityCloud.Statistics.Cohorts;

namespace EqualityCloud.Grains.Benchmarks;

/// <summary>Forms the comparison groups of the councils that exist on a day.</summary>
internal static class CouncilCohorts
{
    /// <summary>Upper ends of the size bands in residents, exclusive, with their names.</summary>
    private static readonly (long Below, string Name)[] Bands =
        [(100_000, "under 100,000 residents"), (200_000, "100,000 to 199,999 residents"), (350_000, "200,000 to 349,999 residents"), (long.MaxValue, "350,000 residents and more")];

    /// <param name="day">The day.</param>
    /// <param name="familySize">The least members of a family of similar councils.</param>
    public static FrozenCohorts On(DateOnly day, int familySize)
    {
        Authority[] councils = [.. AuthorityRegister.Standard.All.Where(a => !a.Type.IsRegionalBody() && a.ExistsOn(day)).OrderBy(a => a.Code.ToString(), StringComparer.Ordinal)];
        ImmutableArray<FrozenCohort> cohorts =
        [
            .. By(CohortKind.All, councils, _ => ("all", "All councils")),
            .. By(CohortKind.Nation, councils, a => ($"{a.Nation}", Words(a.Nation))),
            .. By(CohortKind.Region, councils, a => a.Nation is Nation.England ? ($"{a.Region}", a.Region.Name()) : null),
            .. By(CohortKind.Type, councils, a => ($"{a.Type}", a.Type.Name())),
            .. By(CohortKind.RegionAndType, councils, a => a.Nation is Nation.England ? ($"{a.Region}.{a.Type}", $"{a.Type.Name()}, {a.Region.Name()}") : null),
            .. By(CohortKind.SizeBand, councils, BandOf),
            .. By(CohortKind.CombinedAuthority, councils, a => a.CombinedAuthority is { } body ? ($"{body}", AuthorityRegister.Standard.Find(body)?.Name ?? $"{body}") : null),
            .. Families(councils, familySize),
        ];
        return new FrozenCohorts([.. councils.Select(a => $"{a.Code}")], cohorts);
    }

    private static IEnumerable<FrozenCohort> By(CohortKind kind, Authority[] councils, Func<Authority, (string Key, string Name)?> group) => councils
        .Select((council, at) => (Group: group(council), At: at))
        .Where(council => council.Group is not null)
        .GroupBy(council => council.Group!.Value, council => council.At)
        .OrderBy(members => members.Key.Key, StringComparer.Ordinal)
        .Select(members => new FrozenCohort(Mirror<BenchmarkGroupKind>.Of(kind), kind is CohortKind.All ? members.Key.Key : $"{kind}/{members.Key.Key}", members.Key.Name, [.. members]));

    /// <summary>Families lie within a region and type: across those they would divide every other group.</summary>
    private static IEnumerable<FrozenCohort> Families(Authority[] councils, int least)
    {
        var places = councils.Select((council, at) => (council, at)).ToDictionary(pair => Contributions.ContributorOf($"{pair.council.Code}"), pair => pair.at);
        foreach (var cell in councils.Where(a => a.Nation is Nation.England).GroupBy(a => (a.Region, a.Type)).OrderBy(cell => cell.Key))
        {
            LikenessPoint[] points = [.. cell.Select(PointOf).OfType<LikenessPoint>()];
            if (points.Length < 2 * least)
            {
                continue;
            }
            var number = 0;
            foreach (var family in Likeness.Families(points, least))
            {
                number++;
                yield return new FrozenCohort(
                    BenchmarkGroupKind.Family, $"{CohortKind.Family}/{cell.Key.Region}.{cell.Key.Type}.{number}", $"Similar councils {number}: {cell.Key.Type.Name()}, {cell.Key.Region.Name()}",
                    [.. family.Select(member => places[member]).Order()]);
            }
        }
    }

    private static LikenessPoint? PointOf(Authority council) =>
        FeatureTable.Standard.Find(council.Code) is { } features ? new LikenessPoint(Contributions.ContributorOf($"{council.Code}"), [.. features.Vector()]) : null;

    private static (string Key, string Name)? BandOf(Authority council)
    {
        if (FeatureTable.Standard.Find(council.Code) is not { Residents: var residents })
        {
            return null;
        }
        var band = Array.FindIndex(Bands, band => residents < band.Below);
        return ($"{band + 1}", Bands[band].Name);
    }

    private static string Words(Nation nation) => nation is Nation.NorthernIreland ? "Northern Ireland" : $"{nation}";
}

using System.Collections.Immutable;

namespace EqualityCloud.Statistics.Cohorts;

/// <summary>
/// Groups of bodies that are alike: each feature is standardised (mean 0, standard deviation 1) and distances are Euclidean, the method of the known lists of
/// nearest neighbours. The result depends on the points alone, not on their order.
/// </summary>
public static class Likeness
{
    /// <summary>The nearest others of one body. Such lists overlap, so they are for figures that are public by name.</summary>
    /// <param name="points">All bodies.</param>
    /// <param name="of">The body; one of them.</param>
    /// <param name="count">How many.</param>
    public static ImmutableArray<Neighbour> Nearest(IReadOnlyList<LikenessPoint> points, Guid of, int count)
    {
        ArgumentNullException.ThrowIfNull(points);
        var standardised = Standardise(points);
        var from = standardised.Single(point => point.Id == of);
        var farthest = Math.Sqrt(standardised.SelectMany((one, at) => standardised.Skip(at + 1).Select(other => Distance(one, other))).DefaultIfEmpty(0).Max());
        return [.. Others(standardised, from).Take(count).Select(point => new Neighbour(point.Id, farthest == 0 ? 0 : Math.Sqrt(Distance(point, from)) / farthest))];
    }

    /// <summary>Divides bodies into families that do not overlap, each of at least so many: the body farthest from the middle takes its nearest with it, and so on.</summary>
    /// <param name="points">All bodies.</param>
    /// <param name="least">The least members of a family; what is left over at the end joins the last.</param>
    public static ImmutableArray<ImmutableArray<Guid>> Families(IReadOnlyList<LikenessPoint> points, int least)
    {
        ArgumentNullException.ThrowIfNull(points);
        ArgumentOutOfRangeException.ThrowIfLessThan(least, 2);
        var left = Standardise(points);
        var families = ImmutableArray.CreateBuilder<ImmutableArray<Guid>>();
        while (left.Count > 0)
        {
            if (left.Count < 2 * least)
            {
                families.Add([.. left.Select(point => point.Id).Order()]);
                break;
            }
            var seed = left.OrderByDescending(point => point.Features.Sum(feature => feature * feature)).ThenBy(point => point.Id).First();
            HashSet<Guid> family = [seed.Id, .. Others(left, seed).Take(least - 1).Select(point => point.Id)];
            families.Add([.. family.Order()]);
            left.RemoveAll(point => family.Contains(point.Id));
        }
        return families.ToImmutable();
    }

    private static IEnumerable<LikenessPoint> Others(List<LikenessPoint> points, LikenessPoint from) =>
        points.Where(point => point.Id != from.Id).OrderBy(point => Distance(point, from)).ThenBy(point => point.Id);

    private static double Distance(LikenessPoint one, LikenessPoint other) => one.Features.Zip(other.Features, (a, b) => (a - b) * (a - b)).Sum();

    private static List<LikenessPoint> Standardise(IReadOnlyList<LikenessPoint> points)
    {
        if (points.Count == 0) return [];

        var ordered = points.OrderBy(point => point.Id).ToArray();
        var scales = Enumerable.Range(0, ordered[0].Features.Length).Select(feature => Scale([.. ordered.Select(point => Finite.Require(point.Features[feature], nameof(points)))])).ToArray();
        return [.. ordered.Select(point => point with { Features = [.. point.Features.Zip(scales, (value, scale) => (value - scale.Mean) / scale.Deviation)] })];
    }

    private static (double Mean, double Deviation) Scale(double[] values)
    {
        var mean = values.Average();
        var deviation = Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / values.Length);
        // A feature that all share tells nobody apart.
        return (mean, deviation == 0 ? 1 : deviation);
    }
}

using System.Collections.Frozen;
using System.Collections.Immutable;

using EqualityCloud.Contracts.PublicFigures;
using EqualityCloud.Grains.Benchmarks;
using EqualityCloud.Reference.Authorities;
using EqualityCloud.Reference.Features;
using EqualityCloud.Statistics;
using EqualityCloud.Statistics.Cohorts;
using EqualityCloud.Statistics.Distributions;

namespace EqualityCloud.Grains.PublicFigures;

/// <summary>A year's returns of councils. All of it is public by name, so nothing is hidden and neighbours may overlap.</summary>
internal sealed class CouncilReturns
{
    private readonly ImmutableArray<(Authority Council, PublicPayGapReturn Return)> _returns;
    private readonly FrozenDictionary<PayGapMeasure, ImmutableArray<CouncilPayGap>> _councils;

    private CouncilReturns(ImmutableArray<(Authority Council, PublicPayGapReturn Return)> returns)
    {
        _returns = returns;
        _councils = Enum.GetValues<PayGapMeasure>().ToFrozenDictionary(measure => measure, measure => Compare(returns, measure));
    }

    public static CouncilReturns None { get; } = new([]);

    /// <summary>Of the returns of all employers those of councils. A return of several councils stands for each; where one council has several the latest counts.</summary>
    public static CouncilReturns Of(IEnumerable<PublicPayGapReturn> returns, DateOnly snapshot) => new(
    [
        .. returns
            .SelectMany(r => CouncilsOf(r, snapshot), (r, council) => (Council: council, Return: r))
            .GroupBy(pair => pair.Council)
            .Select(same => same.OrderBy(pair => pair.Return.Submitted ?? DateOnly.MinValue).ThenBy(pair => pair.Return.EmployerKey, StringComparer.Ordinal).Last())
            .OrderBy(pair => pair.Council.Name, StringComparer.Ordinal),
    ]);

    public CouncilPayGapPage Page(CouncilPayGapRequest request)
    {
        CouncilPayGap[] fitting =
        [
            .. _councils[request.Measure].Where(council =>
                (request.Name is null || council.Council.Contains(request.Name, StringComparison.OrdinalIgnoreCase) || council.Return.Name.Contains(request.Name, StringComparison.OrdinalIgnoreCase))
                && (request.Region is null || council.Region == request.Region)
                && (request.Type is null || council.Type == request.Type)),
        ];
        return new CouncilPayGapPage(fitting.Length, QuartilesOf(fitting), [.. InOrder(fitting, request.Order).Skip(request.Skip).Take(request.Take)]);
    }

    public CouncilNeighbours? Neighbours(GssCode code, PayGapMeasure measure, int count)
    {
        var own = _returns.FirstOrDefault(pair => pair.Council.Codes.Any(span => span.Code == code));
        if (own.Council is null || FeatureTable.Standard.Find(own.Council.Code) is null)
        {
            return null;
        }
        var alike = _returns.Select(pair => pair.Council).Where(council => council.Type == own.Council.Type);
        LikenessPoint[] points =
        [
            .. alike.Select(council => FeatureTable.Standard.Find(council.Code)).Where(features => features is not null)
                .Select(features => new LikenessPoint(Contributions.ContributorOf($"{features!.Code}"), [.. features.Vector()])),
        ];
        var byId = _councils[measure].ToDictionary(council => Contributions.ContributorOf(council.Code));
        ImmutableArray<CouncilNeighbour> neighbours =
        [
            .. Likeness.Nearest(points, Contributions.ContributorOf($"{own.Council.Code}"), count).Select(near => new CouncilNeighbour(Math.Round((decimal)near.Distance, 3), byId[near.Id])),
        ];
        return new CouncilNeighbours(byId[Contributions.ContributorOf($"{own.Council.Code}")], QuartilesOf(neighbours.Select(neighbour => neighbour.PayGap)), neighbours);
    }

    private static ImmutableArray<Authority> CouncilsOf(PublicPayGapReturn r, DateOnly snapshot) => EmployerNames.Standard.Find(r.Name, snapshot) is { IsEmpty: false } named
        ? named
        : EmployerNames.Standard.Find(r.CurrentName, snapshot);

    private static ImmutableArray<CouncilPayGap> Compare(ImmutableArray<(Authority Council, PublicPayGapReturn Return)> returns, PayGapMeasure measure)
    {
        decimal[] values = [.. returns.Select(pair => ValueOf(pair.Return, measure)).OfType<decimal>()];
        return
        [
            .. returns.Select(pair => (pair, Value: ValueOf(pair.Return, measure))).Select(row => new CouncilPayGap
            {
                Code = $"{row.pair.Council.Code}",
                Council = row.pair.Council.Name,
                Type = row.pair.Council.Type.Name(),
                Region = row.pair.Council.Region.Name(),
                Return = row.pair.Return,
                Value = row.Value,
                Rank = row.Value is { } value ? 1 + values.Count(other => Math.Abs(other) < Math.Abs(value)) : null,
                Percentile = row.Value is { } own ? Math.Round(100 * (values.Count(other => other < own) + (0.5m * values.Count(other => other == own))) / values.Length, 1) : null,
            }),
        ];
    }

    private static IEnumerable<CouncilPayGap> InOrder(IEnumerable<CouncilPayGap> councils, CouncilPayGapOrder order)
    {
        var known = councils.OrderBy(council => order is not CouncilPayGapOrder.Name && council.Value is null);
        var ordered = order switch
        {
            CouncilPayGapOrder.ClosestToZero => known.ThenBy(council => Math.Abs(council.Value ?? 0)),
            CouncilPayGapOrder.FarthestFromZero => known.ThenByDescending(council => Math.Abs(council.Value ?? 0)),
            CouncilPayGapOrder.Lowest => known.ThenBy(council => council.Value),
            CouncilPayGapOrder.Highest => known.ThenByDescending(council => council.Value),
            _ => known,
        };
        return ordered.ThenBy(council => council.Council, StringComparer.Ordinal).ThenBy(council => council.Code, StringComparer.Ordinal);
    }

    private static GapQuartiles? QuartilesOf(IEnumerable<CouncilPayGap> councils) =>
        Quantile.QuartilesOf(councils.Select(council => council.Value).OfType<decimal>().Select(value => (double)value)) is Calculated<Quartiles>.Known { Value: var quartiles }
            ? new GapQuartiles(quartiles.Count, Round(quartiles.First), Round(quartiles.Median), Round(quartiles.Third))
            : null;

    private static decimal Round(double value) => Math.Round((decimal)value, 2, MidpointRounding.AwayFromZero);

    private static decimal? ValueOf(PublicPayGapReturn r, PayGapMeasure measure) => measure switch
    {
        PayGapMeasure.MedianHourly => r.MedianHourly,
        PayGapMeasure.MeanHourly => r.MeanHourly,
        PayGapMeasure.MedianBonus => r.MedianBonus,
        _ => r.MeanBonus,
    };
}

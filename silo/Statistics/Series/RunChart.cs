using EqualityCloud.Statistics.Distributions;
using EqualityCloud.Statistics.Indicators;
using EqualityCloud.Statistics.Targets;

namespace EqualityCloud.Statistics.Series;

/// <summary>Looks for signals in a series of figures: shifts, trends and outliers.</summary>
public static class RunChart
{
    /// <summary>From mean difference of neighbours to three standard deviations, for single figures (Shewhart's XmR chart).</summary>
    private const double ThreeSigma = 2.66;

    /// <summary>The signals of a series; not calculable where it is too short.</summary>
    /// <param name="series">The figures in any order, of different days.</param>
    /// <param name="shape">Says what is better.</param>
    /// <param name="rules">How long patterns have to be; null for <see cref="RunChartRules.Default"/>.</param>
    /// <exception cref="ArgumentException">Two figures are of the same day.</exception>
    public static Calculated<RunChartFindings> Search(IReadOnlyCollection<DatedValue> series, MeasureShape shape, RunChartRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(shape);
        rules ??= RunChartRules.Default;

        DatedValue[] figures = [.. series.OrderBy(f => f.On)];
        if (figures.Zip(figures.Skip(1)).Any(pair => pair.First.On == pair.Second.On)) throw new ArgumentException("Two figures are of the same day.", nameof(series));
        if (figures.Length < Math.Max(2, rules.FewestFigures)) return CalculatedOutcome.Not<RunChartFindings>(NotCalculableReason.TooFewFigures);

        var median = Quantile.InSorted([.. figures.Select(f => f.Value).Order()], 0.5);
        var mean = figures.Average(f => f.Value);
        var reach = ThreeSigma * figures.Zip(figures.Skip(1)).Average(pair => Math.Abs(pair.Second.Value - pair.First.Value));

        var found = new List<RunChartSignal>();
        void Report(SignalKind kind, DatedValue from, DatedValue to, bool upwards) =>
            found.Add(new(kind, from.On, to.On, upwards, Meaning(shape, kind is SignalKind.Trend ? from.Value : median, to.Value), rules.Describe(kind)));

        foreach (var row in Rows([.. figures.Select(f => Math.Sign(f.Value - median))]))
        {
            if (row.Length >= rules.ShiftLength) Report(SignalKind.Shift, figures[row.First], figures[row.Last], row.Sign > 0);
        }
        foreach (var row in Rows([.. figures.Zip(figures.Skip(1), (a, b) => Math.Sign(b.Value - a.Value))]))
        {
            // A row of steps joins one figure more than it has steps.
            if (row.Length + 1 >= rules.TrendLength) Report(SignalKind.Trend, figures[row.First], figures[row.Last + 1], row.Sign > 0);
        }
        foreach (var figure in figures.Where(f => Math.Abs(f.Value - mean) > reach)) Report(SignalKind.Outlier, figure, figure, figure.Value > mean);

        return CalculatedOutcome.Known(new RunChartFindings(median, mean - reach, mean + reach, [.. found.OrderBy(s => s.From).ThenBy(s => s.Kind)]));
    }

    /// <summary>The longest rows of equal signs; a sign of 0 neither counts nor breaks a row.</summary>
    private static IEnumerable<Row> Rows(int[] signs)
    {
        Row? open = null;
        for (var i = 0; i < signs.Length; i++)
        {
            if (signs[i] == 0) continue;
            if (open is { } row && row.Sign == signs[i])
            {
                open = row with { Last = i, Length = row.Length + 1 };
                continue;
            }
            if (open is { } ended) yield return ended;
            open = new Row(i, i, 1, signs[i]);
        }
        if (open is { } last) yield return last;
    }

    private static SignalMeaning Meaning(MeasureShape shape, double from, double to) => shape switch
    {
        { Favourable: FavourableDirection.Higher } => to > from ? SignalMeaning.Improvement : SignalMeaning.Concern,
        { Favourable: FavourableDirection.Lower } => to < from ? SignalMeaning.Improvement : SignalMeaning.Concern,
        { Favourable: FavourableDirection.Parity, Parity: { } point } when point.Distance(to) != point.Distance(from) =>
            point.Distance(to) < point.Distance(from) ? SignalMeaning.Improvement : SignalMeaning.Concern,
        _ => SignalMeaning.Change,
    };

    private readonly record struct Row(int First, int Last, int Length, int Sign);
}

using System.Collections.Immutable;

using EqualityCloud.Contracts.Metrics;

namespace EqualityCloud.Grains.Metrics;

/// <summary>A metric's value as it follows from the figures of a period: a number, or the reason why there is none.</summary>
internal readonly record struct MetricValue(decimal? Value, string? NotCalculable)
{
    private const int Decimals = 4;

    public static MetricValue Of(MetricDetails details, ImmutableArray<GroupFigures> figures) => details.Kind switch
    {
        MetricKind.Proportion => Share(Single(details, figures), 100),
        MetricKind.Rate => Share(Single(details, figures), details.Factor),
        MetricKind.RelativeLikelihood => Compared(details, figures, (interest, comparator) =>
            comparator == 0 ? None("Nobody in the comparison group had the outcome, so there is no ratio.") : Rounded(interest / comparator)),
        MetricKind.PercentagePointDifference => Compared(details, figures, (interest, comparator) => Rounded((interest - comparator) * 100)),
        MetricKind.Count => Single(details, figures) is { Numerator: { } count } ? new(count, null) : None("There is no count."),
        _ => Single(details, figures) is { Value: { } value } ? new(value, null) : None("There is no figure."),
    };

    /// <summary>The figures that stand for the whole: those of "all", else of the group of interest, else the groups pooled by their sums.</summary>
    private static GroupFigures? Single(MetricDetails details, ImmutableArray<GroupFigures> figures)
    {
        var whole = figures.FirstOrDefault(f => f.Group == Breakdown.All) ?? figures.FirstOrDefault(f => f.Group == details.Breakdown?.Interest);
        if (whole is not null || figures.IsEmpty)
        {
            return whole;
        }
        return new GroupFigures
        {
            Numerator = figures.All(f => f.Numerator is not null) ? figures.Sum(f => f.Numerator) : null,
            Denominator = figures.All(f => f.Denominator is not null) ? figures.Sum(f => f.Denominator) : null,
            Value = figures is [var only] ? only.Value : null,
        };
    }

    private static MetricValue Share(GroupFigures? figures, decimal factor) => figures switch
    {
        { Numerator: { } numerator, Denominator: > 0 and var denominator } => Rounded((decimal)numerator / denominator * factor),
        { Denominator: 0 } => None("Nobody is in the group, so there is no rate."),
        _ => None("A numerator or denominator is missing."),
    };

    private static MetricValue Compared(MetricDetails details, ImmutableArray<GroupFigures> figures, Func<decimal, decimal, MetricValue> compare)
    {
        if (details.Breakdown is not { Interest: { } interest, Comparator: { } comparator })
        {
            return None("The metric does not say which groups are compared.");
        }
        var rates = (Share(figures.FirstOrDefault(f => f.Group == interest), 1, exact: true), Share(figures.FirstOrDefault(f => f.Group == comparator), 1, exact: true));
        return rates is ({ Value: { } one }, { Value: { } other }) ? compare(one, other) : None(rates.Item1.NotCalculable ?? rates.Item2.NotCalculable!);
    }

    private static MetricValue Share(GroupFigures? figures, decimal factor, bool exact) => exact && figures is { Numerator: { } numerator, Denominator: > 0 and var denominator }
        ? new((decimal)numerator / denominator * factor, null)
        : Share(figures, factor);

    private static MetricValue Rounded(decimal value) => new(Math.Round(value, Decimals), null);

    private static MetricValue None(string why) => new(null, why);
}

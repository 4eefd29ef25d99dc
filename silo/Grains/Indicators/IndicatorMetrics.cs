using EqualityCloud.Contracts.Indicators;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Statistics.Indicators;

using DifferenceForm = EqualityCloud.Contracts.Metrics.DifferenceForm;
using MeasureUnit = EqualityCloud.Contracts.Metrics.MeasureUnit;

namespace EqualityCloud.Grains.Indicators;

/// <summary>Makes a metric of an indicator, so that nobody types a definition again.</summary>
internal static class IndicatorMetrics
{
    public static MetricDetails Of(CatalogueIndicator indicator, MetricWording wording)
    {
        var details = indicator.Details;
        return new MetricDetails
        {
            Title = wording.Title ?? details.Title,
            Label = wording.Label ?? details.Code,
            Indicator = new IndicatorReference(indicator.Id, indicator.Version),
            Kind = details.Kind,
            Unit = UnitText(details.Unit),
            Factor = details.Unit switch { MeasureUnit.Per1000 => 1_000, MeasureUnit.Per10000 => 10_000, MeasureUnit.Per100000 => 100_000, _ => 1 },
            NumeratorMeaning = details.Numerator,
            DenominatorMeaning = details.Denominator,
            Direction = details.Favourable,
            Breakdown = BreakdownOf(details),
            Source = wording.Source ?? details.Source,
            Note = wording.Note ?? details.Note,
            Owner = wording.Owner,
            Orientation = details.Orientation,
            Outcome = details.Outcome,
            Difference = details.Difference,
            Scale = details.Scale,
            EveryMonths = details.EveryMonths,
            Composition = details.Composition ? true : null,
        };
    }

    private static Breakdown? BreakdownOf(IndicatorDetails details) => details switch
    {
        { Kind: MetricKind.PercentagePointDifference, Difference: DifferenceForm.PartLessWhole } => Two("part-and-whole", "part", details.Numerator, "whole", details.Denominator),
        { Kind: MetricKind.Index } => Two("staff-and-residents", "staff", details.Numerator, "residents", details.Denominator),
        // Each group within another classification is a share of its own: the pay bands are what is told apart.
        { Within: { } within } => Groups(within, null, null),
        { Scheme: { } scheme } => Groups(scheme, details.Interest, details.Comparator),
        _ => null,
    };

    private static Breakdown Two(string scheme, string interest, string interestLabel, string comparator, string? comparatorLabel) => new()
    {
        Scheme = scheme,
        Groups = [new BreakdownGroup(interest, interestLabel), new BreakdownGroup(comparator, comparatorLabel ?? comparator)],
        Interest = interest,
        Comparator = comparator,
    };

    private static Breakdown? Groups(string scheme, string? interest, string? comparator) => IndicatorCatalogue.Standard.FindScheme(scheme) is { } found
        ? new Breakdown { Scheme = scheme, Groups = [.. found.Groups.Select(group => new BreakdownGroup(group.Id, group.Label, group.NotKnown))], Interest = interest, Comparator = comparator }
        : null;

    private static string UnitText(MeasureUnit unit) => unit switch
    {
        MeasureUnit.Percent => "%",
        MeasureUnit.PercentagePoint => "percentage points",
        MeasureUnit.Ratio => "ratio",
        MeasureUnit.Count => "count",
        MeasureUnit.Level => "level",
        MeasureUnit.Per1000 => "per 1,000",
        MeasureUnit.Per10000 => "per 10,000",
        MeasureUnit.Per100000 => "per 100,000",
        MeasureUnit.Day => "days",
        MeasureUnit.Pound => "£",
        _ => "score",
    };
}

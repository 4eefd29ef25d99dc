using System.Globalization;

namespace EqualityCloud.Statistics.Indicators;

/// <summary>Puts figures into words for the sentences that stand beside verdicts; UK English.</summary>
public static class MeasureText
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>A value with its unit: "12.5%", "-2.1 percentage points", "0.67", "174 per 100,000".</summary>
    /// <param name="unit">The unit that <paramref name="value"/> is in.</param>
    /// <param name="value">Any finite value.</param>
    public static string Describe(this MeasureUnit unit, double value) => unit switch
    {
        MeasureUnit.Percent => $"{Number(value, 1)}%",
        MeasureUnit.PercentagePoint => Plural(value, 1, "percentage point"),
        MeasureUnit.Ratio => Number(value, 2),
        MeasureUnit.Count => Number(value, 1),
        MeasureUnit.Level => $"level {Number(value, 1)}",
        MeasureUnit.Per1000 => $"{Number(value, 1)} per 1,000",
        MeasureUnit.Per10000 => $"{Number(value, 1)} per 10,000",
        MeasureUnit.Per100000 => $"{Number(value, 1)} per 100,000",
        MeasureUnit.Day => $"{Number(value, 1)} days",
        MeasureUnit.Pound => value < 0 ? $"-£{(-value).ToString("N2", British)}" : $"£{value.ToString("N2", British)}",
        MeasureUnit.Score => Number(value, 1),
        _ => throw new ArgumentOutOfRangeException(nameof(unit)),
    };

    /// <summary>A distance between two values of a unit: two percentages differ by percentage points, not by percent.</summary>
    /// <param name="unit">The unit of the two values.</param>
    /// <param name="distance">Any finite value.</param>
    public static string DescribeDistance(this MeasureUnit unit, double distance) => unit switch
    {
        MeasureUnit.Percent or MeasureUnit.PercentagePoint => Plural(distance, 1, "percentage point"),
        MeasureUnit.Level => Plural(distance, 1, "level"),
        MeasureUnit.Ratio => Number(distance, 2),
        _ => unit.Describe(distance),
    };

    /// <summary>A date as people in the UK write it: "31 March 2026".</summary>
    /// <param name="date">Any date.</param>
    public static string Date(DateOnly date) => date.ToString("d MMMM yyyy", British);

    /// <summary>A number with thousands separators, rounded half away from zero, without a needless trailing zero or a minus before 0.</summary>
    /// <param name="value">Any finite value.</param>
    /// <param name="decimals">At most this many decimal places, 0 to 15.</param>
    public static string Number(double value, int decimals)
    {
        var rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        // Negative zero would be written "-0".
        return (rounded == 0 ? 0 : rounded).ToString(decimals == 0 ? "#,##0" : "#,##0." + new string('#', decimals), British);
    }

    private static string Plural(double value, int decimals, string noun)
    {
        var number = Number(value, decimals);
        return number is "1" or "-1" ? $"{number} {noun}" : $"{number} {noun}s";
    }
}

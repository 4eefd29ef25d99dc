using EqualityCloud.Statistics.Disclosure;
using EqualityCloud.Statistics.Disclosure.Releases;

namespace EqualityCloud.Grains.Benchmarks;

/// <summary>How to read a release, for people who are no statisticians.</summary>
internal static class BenchmarkWords
{
    public static string HowToRead(BenchmarkMeasure measure, DisclosurePolicy policy) =>
        "Half of the councils lie below the median, and the middle half lies between the quartiles (method: linear, as QUARTILE.INC). "
        + OfShape(measure.Shape)
        + " Figures are rounded, so differences smaller than the rounding mean nothing. Your percentile says how many of the councils in the group have a lower value than yours; a high value is not "
        + $"always a good one. Hidden figures stand with the rule that hides them; policy {policy.Version}.";

    private static string OfShape(BenchmarkShape shape) => shape switch
    {
        BenchmarkShape.Share => "The pooled figure counts all people of these councils as one: large councils weigh more in it than in the median.",
        BenchmarkShape.Likelihood => "1 means that both groups fare alike. The pooled figure adds up the counts of all councils before dividing; its verdict follows the four-fifths guideline (0.80 to 1.25).",
        _ => "A positive pay gap means that the comparator is paid more, a negative one that the group is: distance from 0 is what matters.",
    };
}

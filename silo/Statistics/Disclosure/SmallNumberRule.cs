using EqualityCloud.Statistics.Counts;
using EqualityCloud.Statistics.Indicators;

namespace EqualityCloud.Statistics.Disclosure;

/// <summary>The frequency rule for counts and the rule for what is derived from them.</summary>
public static class SmallNumberRule
{
    /// <summary>A count as it may be shown: hidden from 1 to below the threshold, else rounded; a real 0 stays 0.</summary>
    /// <param name="count">The count; 0 or more.</param>
    /// <param name="policy">The policy.</param>
    public static Disclosed<long> Count(long count, DisclosurePolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return IsSmall(count, policy) ? new Disclosed<long>.Hidden(DisclosureRule.SmallCell) : new Disclosed<long>.Shown(Steps.Nearest(count, policy.CountStep));
    }

    /// <summary>A percentage as it may be shown: from rounded parts, to whole numbers unless the base is large; hidden where a part or what is left of it is small.</summary>
    /// <param name="count">Numerator and denominator.</param>
    /// <param name="policy">The policy.</param>
    public static Disclosed<double> Percent(GroupCount count, DisclosurePolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        if (count.Total == 0) return new Disclosed<double>.Hidden(DisclosureRule.NotCalculable);

        return count.Total < policy.Threshold || IsSmall(count.Cases, policy) || IsSmall(count.Total - count.Cases, policy)
            ? new Disclosed<double>.Hidden(DisclosureRule.SmallPart)
            : new Disclosed<double>.Shown(RoundedPercent(count, policy));
    }

    /// <summary>A figure that was made from rounded counts, rounded itself so that it tells no more than its unit should.</summary>
    /// <param name="value">The figure; finite.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="total">The people behind it, who say how fine a percentage may be; 0 or more.</param>
    /// <param name="policy">The policy.</param>
    public static double Value(double value, MeasureUnit unit, long total, DisclosurePolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return unit switch
        {
            MeasureUnit.Percent or MeasureUnit.PercentagePoint => Steps.Nearest(value, PercentStep(total, policy)),
            MeasureUnit.Ratio => Steps.Nearest(value, policy.RatioStep),
            _ => value,
        };
    }

    internal static double RoundedPercent(GroupCount count, DisclosurePolicy policy)
    {
        if (!policy.Has(Protections.Rounding)) return 100.0 * count.Cases / count.Total;

        var rounded = Rounded(count, policy);
        return Steps.Nearest(100.0 * rounded.Cases / rounded.Total, PercentStep(count.Total, policy));
    }

    internal static GroupCount Rounded(GroupCount count, DisclosurePolicy policy)
    {
        var total = Math.Max(Steps.Nearest(count.Total, policy.CountStep), policy.CountStep);
        return new GroupCount(Math.Min(Steps.Nearest(count.Cases, policy.CountStep), total), total);
    }

    internal static double PercentStep(long total, DisclosurePolicy policy) => total >= policy.FinePercentBase ? policy.PointStep : 1;

    private static bool IsSmall(long count, DisclosurePolicy policy) => count > 0 && count < policy.Threshold;
}

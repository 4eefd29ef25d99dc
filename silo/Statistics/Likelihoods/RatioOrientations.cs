namespace EqualityCloud.Statistics.Likelihoods;

/// <summary>Turns ratios over, and reads the names that official sources use.</summary>
public static class RatioOrientations
{
    /// <summary>A published ratio in another orientation: 1 over it.</summary>
    /// <param name="ratio">A ratio of 0 or more; finite.</param>
    /// <param name="from">The orientation it was published in.</param>
    /// <param name="to">The orientation wanted.</param>
    /// <returns>The ratio; not calculable for 0 turned over, since there were no cases in the group that is then divided by.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The ratio is negative or not finite.</exception>
    public static Calculated<double> Convert(double ratio, RatioOrientation from, RatioOrientation to)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(ratio);
        Finite.Require(ratio, nameof(ratio));
        if (from == to) return CalculatedOutcome.Known(ratio);
        return ratio == 0 || !double.IsFinite(1 / ratio)
            ? CalculatedOutcome.Not<double>(NotCalculableReason.NoCasesToDivideBy)
            : CalculatedOutcome.Known(1 / ratio);
    }

    /// <summary>Reads "me_over_white", "disabled_over_not_disabled", "interest_over_comparator" and their opposites.</summary>
    /// <param name="name">The name; letter case does not matter.</param>
    /// <param name="orientation">What it means.</param>
    /// <returns>Whether the name is known. An unknown name is to be asked about, never guessed.</returns>
    public static bool TryParse(string? name, out RatioOrientation orientation)
    {
        var known = name?.ToLowerInvariant() switch
        {
            "interest_over_comparator" or "me_over_white" or "disabled_over_not_disabled" => RatioOrientation.InterestOverComparator,
            "comparator_over_interest" or "white_over_me" or "not_disabled_over_disabled" => RatioOrientation.ComparatorOverInterest,
            _ => (RatioOrientation?)null,
        };
        orientation = known ?? default;
        return known is not null;
    }
}

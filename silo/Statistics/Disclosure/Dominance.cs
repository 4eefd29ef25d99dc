namespace EqualityCloud.Statistics.Disclosure;

/// <summary>Whether a sum is so much one or two contributors' that it tells about them: the (n,k) rule and the p% rule.</summary>
public static class Dominance
{
    /// <summary>Whether a sum of these parts may be shown.</summary>
    /// <param name="parts">What each contributor adds; 0 or more.</param>
    /// <param name="policy">The policy.</param>
    public static bool Allows(IEnumerable<long> parts, DisclosurePolicy policy)
    {
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentNullException.ThrowIfNull(policy);
        Int128 total = 0;
        long first = 0, second = 0;
        foreach (var part in parts)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(part, nameof(parts));
            total += part;
            (first, second) = part > first ? (part, first) : part > second ? (first, part) : (first, second);
        }
        return Allows(total, first, second, policy);
    }

    internal static bool Allows(Int128 total, long first, long second, DisclosurePolicy policy)
    {
        if (!policy.Has(Protections.Dominance)) return true;

        var rest = (double)(total - first - second);
        return 100.0 * first <= policy.LargestShare * (double)total
            && 100.0 * ((double)first + second) <= policy.TwoLargestShare * (double)total
            && (total == 0 || rest >= policy.EstimateWithin / 100 * first);
    }
}

using EqualityCloud.Statistics.Counts;
using EqualityCloud.Statistics.Indicators;

namespace EqualityCloud.Statistics.Likelihoods;

/// <summary>
/// The four-fifths band: 0.80 to 1.25, both included, counts as non-adverse. It comes from the US EEOC's guideline and is a guideline here too; being its own
/// inverse it holds whichever group is on top.
/// </summary>
public static class FourFifths
{
    /// <summary>The lower end of the band, included.</summary>
    public const double Low = 0.8;

    /// <summary>The upper end of the band, included.</summary>
    public const double High = 1.25;

    /// <summary>A probability below this counts as more than chance.</summary>
    public const double Significance = 0.05;

    /// <summary>The rule in words.</summary>
    public const string Rule =
        "Within: a relative likelihood from 0.80 to 1.25 (the four-fifths guideline). Disparity: outside that range and unlikely to be chance (p below 0.05). "
        + "Otherwise: outside, not significant. Not judged with fewer than 10 cases in all.";

    /// <summary>The rule in words where a difference of two shares is judged.</summary>
    public const string RuleForShares =
        "Within: one share is 0.80 to 1.25 times the other (the four-fifths guideline). Disparity: outside that range and unlikely to be chance (p below 0.05). "
        + "Otherwise: outside, not significant. Not judged with fewer than 10 cases in all.";

    /// <summary>The verdict on an estimate, the same in either orientation.</summary>
    /// <param name="estimate">The estimate.</param>
    /// <param name="nature">Whether the outcome is welcome; null where that is not known.</param>
    public static DisparityVerdict Judge(RelativeLikelihoodEstimate estimate, EventNature? nature)
    {
        ArgumentNullException.ThrowIfNull(estimate);

        return Judge(estimate.Counts, estimate.Counts.Cases, estimate.Test, nature, Rule);
    }

    /// <summary>The verdict on the difference of two shares, by the same band and the test that belongs to the difference.</summary>
    /// <param name="shares">The two shares; the second may be the whole that the first is a part of.</param>
    /// <param name="cases">The cases in all, each counted once.</param>
    /// <param name="test">Whether the shares differ by more than chance.</param>
    /// <param name="nature">Whether the outcome is welcome; null where that is not known.</param>
    public static DisparityVerdict JudgeShares(TwoGroups shares, long cases, DifferenceTest test, EventNature? nature)
    {
        ArgumentNullException.ThrowIfNull(test);

        return Judge(shares, cases, test, nature, RuleForShares);
    }

    /// <summary>Whether the outcome is welcome, from which way a ratio is to move: a ratio that should rise with the group of interest on top counts a good thing.</summary>
    /// <param name="favourable">The favourable direction of the ratio.</param>
    /// <param name="orientation">Which group is on top.</param>
    /// <returns>Null for parity or no direction, which do not tell.</returns>
    public static EventNature? NatureOf(FavourableDirection favourable, RatioOrientation orientation) => (favourable, orientation) switch
    {
        (FavourableDirection.Higher, RatioOrientation.InterestOverComparator) or (FavourableDirection.Lower, RatioOrientation.ComparatorOverInterest) => EventNature.Welcome,
        (FavourableDirection.Lower, RatioOrientation.InterestOverComparator) or (FavourableDirection.Higher, RatioOrientation.ComparatorOverInterest) => EventNature.Unwelcome,
        _ => null,
    };

    private static DisparityVerdict Judge(TwoGroups counts, long cases, DifferenceTest test, EventNature? nature, string rule)
    {
        var state = cases < SmallNumbers.CasesToJudge ? DisparityState.TooFewToJudge
            : IsWithin(counts) ? DisparityState.Within
            : test.P < Significance ? DisparityState.Disparity
            : DisparityState.OutsideNotSignificant;
        return new DisparityVerdict(state, state is DisparityState.Disparity ? Disadvantaged(counts, nature) : null, rule);
    }

    /// <summary>In whole numbers, so that 4 of 10 against 5 of 10 is exactly on the edge, whichever is on top.</summary>
    private static bool IsWithin(TwoGroups counts)
    {
        var interest = (Int128)counts.Interest.Cases * counts.Comparator.Total;
        var comparator = (Int128)counts.Comparator.Cases * counts.Interest.Total;
        return 5 * interest >= 4 * comparator && 4 * interest <= 5 * comparator;
    }

    private static GroupRole? Disadvantaged(TwoGroups counts, EventNature? nature)
    {
        var interestIsRarer = (Int128)counts.Interest.Cases * counts.Comparator.Total < (Int128)counts.Comparator.Cases * counts.Interest.Total;
        return nature switch
        {
            null => null,
            EventNature.Welcome => interestIsRarer ? GroupRole.Interest : GroupRole.Comparator,
            _ => interestIsRarer ? GroupRole.Comparator : GroupRole.Interest,
        };
    }
}

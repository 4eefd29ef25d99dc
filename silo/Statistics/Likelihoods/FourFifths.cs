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

    /// <summary>The verdict on an estimate, the same in either orientation.</summary>
    /// <param name="estimate">The estimate.</param>
    /// <param name="nature">Whether the outcome is welcome; null where that is not known.</param>
    public static DisparityVerdict Judge(RelativeLikelihoodEstimate estimate, EventNature? nature)
    {
        ArgumentNullException.ThrowIfNull(estimate);

        var state = estimate.Counts.Cases < SmallNumbers.CasesToJudge ? DisparityState.TooFewToJudge
            : IsWithin(estimate.Counts) ? DisparityState.Within
            : estimate.Test.P < Significance ? DisparityState.Disparity
            : DisparityState.OutsideNotSignificant;
        return new DisparityVerdict(state, state is DisparityState.Disparity ? Disadvantaged(estimate, nature) : null, Rule);
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

    /// <summary>In whole numbers, so that 4 of 10 against 5 of 10 is exactly on the edge, whichever is on top.</summary>
    private static bool IsWithin(TwoGroups counts)
    {
        var interest = (Int128)counts.Interest.Cases * counts.Comparator.Total;
        var comparator = (Int128)counts.Comparator.Cases * counts.Interest.Total;
        return 5 * interest >= 4 * comparator && 4 * interest <= 5 * comparator;
    }

    private static GroupRole? Disadvantaged(RelativeLikelihoodEstimate estimate, EventNature? nature) => nature switch
    {
        null => null,
        EventNature.Welcome => estimate.InterestPercent < estimate.ComparatorPercent ? GroupRole.Interest : GroupRole.Comparator,
        _ => estimate.InterestPercent > estimate.ComparatorPercent ? GroupRole.Interest : GroupRole.Comparator,
    };
}

using System.Globalization;

using EqualityCloud.Statistics.Disclosure;
using EqualityCloud.Statistics.Disclosure.Noise;

namespace EqualityCloud.Grains.Benchmarks;

/// <summary>What a platform may set of disclosure control. Every setting starts at its floor and can only be made stricter.</summary>
public sealed class DisclosureSettings
{
    private static readonly DisclosurePolicy Floor = DisclosurePolicy.Default;

    /// <summary>Counts below this are hidden, and nobody contributes a rate of fewer people: 10 to 50.</summary>
    public int Threshold { get; set => field = Within(Floor.Threshold, 50, value); } = Floor.Threshold;

    /// <summary>Councils behind a figure, and in any group that releases tell apart; a figure needs one more, since a member reads: 5 to 20.</summary>
    public int MinimumContributors { get; set => field = Within(Floor.MinimumContributors, 20, value); } = Floor.MinimumContributors;

    /// <summary>Councils behind quartiles and percentiles, again and one more: 8 to 40.</summary>
    public int QuartileContributors { get; set => field = Within(Floor.QuartileContributors, 40, value); } = Floor.QuartileContributors;

    /// <summary>The most that the largest contributor may make up of a sum, in percent: 30 to 60.</summary>
    public int LargestShare { get; set => field = Within(30, (int)Floor.LargestShare, value); } = (int)Floor.LargestShare;

    /// <summary>The most that the two largest may make up, in percent: 40 to 85.</summary>
    public int TwoLargestShare { get; set => field = Within(40, (int)Floor.TwoLargestShare, value); } = (int)Floor.TwoLargestShare;

    /// <summary>The second largest must not be able to estimate the largest closer than this, in percent: 10 to 50.</summary>
    public int EstimateWithin { get; set => field = Within((int)Floor.EstimateWithin, 50, value); } = (int)Floor.EstimateWithin;

    /// <summary>What open releases with noise may cost a contributor in a year, in thousandths of epsilon: 20 to 1,000.</summary>
    public int MilliEpsilonPerYear { get; set => field = Within(OpenReleaseMaking.LeastMilliEpsilon, PrivacyLedger.DefaultBudget, value); } = PrivacyLedger.DefaultBudget;

    internal DisclosurePolicy Policy
    {
        get
        {
            if (field is null)
            {
                var policy = Floor with
                {
                    Threshold = Threshold,
                    MinimumContributors = MinimumContributors,
                    QuartileContributors = QuartileContributors,
                    LargestShare = LargestShare,
                    TwoLargestShare = TwoLargestShare,
                    EstimateWithin = EstimateWithin,
                };
                // A release names the policy it was made under; one that was set differs in its name.
                field = policy == Floor ? Floor : policy with
                {
                    Version = string.Create(
                        CultureInfo.InvariantCulture,
                        $"{Floor.Version}/t{Threshold}-k{MinimumContributors}-q{QuartileContributors}-n{LargestShare}.{TwoLargestShare}-p{EstimateWithin}"),
                };
            }
            return field;
        }
    }

    private static int Within(int from, int to, int value) =>
        value >= from && value <= to ? value : throw new ArgumentOutOfRangeException(nameof(value), value, $"This setting lies between {from} and {to}.");
}

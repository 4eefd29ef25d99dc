using System.Collections.Immutable;

namespace EqualityCloud.Statistics.Disclosure.Noise;

/// <summary>What noisy releases have spent of each contributor's yearly budget. Spending adds up, and is written down before anything is released.</summary>
/// <param name="Spent">Thousandths spent, by year and contributor.</param>
public sealed record PrivacyLedger(ImmutableDictionary<(int Year, Guid Contributor), int> Spent)
{
    /// <summary>A contributor's budget for a year where no other is set, in thousandths.</summary>
    public const int DefaultBudget = 1000;

    /// <summary>Nothing spent yet.</summary>
    public static PrivacyLedger Empty { get; } = new(ImmutableDictionary<(int, Guid), int>.Empty);

    /// <summary>The ledger after spending for all of some contributors; null where it is too much for one of them, and then nothing is spent.</summary>
    /// <param name="year">The year.</param>
    /// <param name="contributors">Whose data is released.</param>
    /// <param name="milliEpsilon">How much the release costs each of them; at least 1.</param>
    /// <param name="budget">The yearly budget.</param>
    public PrivacyLedger? TrySpend(int year, IEnumerable<Guid> contributors, int milliEpsilon, int budget = DefaultBudget)
    {
        ArgumentNullException.ThrowIfNull(contributors);
        ArgumentOutOfRangeException.ThrowIfLessThan(milliEpsilon, 1);
        var spent = Spent.ToBuilder();
        foreach (var contributor in contributors)
        {
            var after = spent.GetValueOrDefault((year, contributor)) + (long)milliEpsilon;
            if (after > budget) return null;

            spent[(year, contributor)] = (int)after;
        }
        return new PrivacyLedger(spent.ToImmutable());
    }
}

namespace EqualityCloud.Statistics.PayGaps;

/// <summary>How often each amount was paid: enough for means, medians and quarters, while pay scales keep it short whatever the headcount.</summary>
internal sealed class PayTally
{
    private readonly Dictionary<decimal, int> _people = [];

    public int Count { get; private set; }

    public decimal Sum { get; private set; }

    public IEnumerable<KeyValuePair<decimal, int>> Amounts => _people;

    public void Add(decimal amount, int people = 1)
    {
        _people[amount] = _people.GetValueOrDefault(amount) + people;
        Count += people;
        Sum += amount * people;
    }

    public void Add(PayTally other)
    {
        foreach (var (amount, people) in other._people) Add(amount, people);
    }

    /// <summary>The mean in pounds; only where somebody was paid.</summary>
    public decimal Mean() => Sum / Count;

    /// <summary>The middle amount, or the mean of the two in the middle; only where somebody was paid.</summary>
    public decimal Median()
    {
        var amounts = _people.Keys.ToArray();
        Array.Sort(amounts);
        return (At(amounts, (Count - 1) / 2) + At(amounts, Count / 2)) / 2;
    }

    private decimal At(decimal[] sorted, int position)
    {
        foreach (var amount in sorted)
        {
            position -= _people[amount];
            if (position < 0) return amount;
        }
        throw new InvalidOperationException("The position is past the last person.");
    }
}

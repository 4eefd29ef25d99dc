namespace EqualityCloud.Statistics.Tests.Disclosure.Attack;

/// <summary>One council's figure as far as the attacker knows it: a whole number (cases, or hundredths of a value) between two ends.</summary>
internal sealed class Unknown(Guid council, long low, long high, double unit)
{
    public Guid Council { get; } = council;

    public long Low { get; private set; } = low;

    public long High { get; private set; } = high;

    /// <summary>What one more is worth in the unit that is published.</summary>
    public double Unit { get; } = unit;

    /// <summary>Whether the figure could lie between two published values.</summary>
    public bool CanLie(double from, double to) => Math.Max(Low, First(from)) <= Math.Min(High, Last(to));

    public bool Limit(double from, double to) => Limit(First(from), Last(to));

    public bool Limit(long low, long high)
    {
        if (low <= Low && high >= High) return false;

        (Low, High) = (Math.Max(Low, low), Math.Min(High, high));
        return Low <= High ? true : throw new InvalidOperationException("The attacker contradicts itself: what it takes to be so is not.");
    }

    private long First(double from) => double.IsNegativeInfinity(from) ? long.MinValue : (long)Math.Ceiling((from / Unit) - 1e-6);

    private long Last(double to) => double.IsPositiveInfinity(to) ? long.MaxValue : (long)Math.Floor((to / Unit) + 1e-6);
}

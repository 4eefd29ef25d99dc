namespace EqualityCloud.Statistics.Tests.Disclosure.Attack;

/// <summary>Something of one council as far as the attacker knows it: a whole number (cases, or hundredths of a value) between two ends.</summary>
internal sealed class Unknown(Guid council, int part, long low, long high, double unit) : IFigure
{
    public Guid Council { get; } = council;

    /// <summary>Of a relative likelihood 0 for the group of interest, 1 for the comparator; else 0.</summary>
    public int Part { get; } = part;

    public long Low { get; private set; } = low;

    public long High { get; private set; } = high;

    public double LowValue => Low * unit;

    public double HighValue => High * unit;

    public bool CanLie(double from, double to) => Math.Max(Low, First(from)) <= Math.Min(High, Last(to));

    public bool Limit(double from, double to) => Limit(First(from), Last(to));

    public bool Limit(long low, long high)
    {
        if (low <= Low && high >= High) return false;

        (Low, High) = (Math.Max(Low, low), Math.Min(High, high));
        return Low <= High ? true : throw new InvalidOperationException("The attacker contradicts itself: what it takes to be so is not.");
    }

    private long First(double from) => double.IsNegativeInfinity(from) ? long.MinValue : (long)Math.Ceiling((from / unit) - 1e-6);

    private long Last(double to) => double.IsPositiveInfinity(to) ? long.MaxValue : (long)Math.Floor((to / unit) + 1e-6);
}

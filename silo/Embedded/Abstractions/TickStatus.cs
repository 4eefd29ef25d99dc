namespace Orleans.Runtime;

/// <summary>When a reminder was to tick and did.</summary>
public readonly struct TickStatus(DateTime firstTickTime, TimeSpan period, DateTime timeStamp)
{
    /// <summary>The time of the first tick, UTC.</summary>
    public DateTime FirstTickTime { get; } = firstTickTime;

    /// <summary>The time between ticks.</summary>
    public TimeSpan Period { get; } = period;

    /// <summary>The time of this tick, UTC.</summary>
    public DateTime CurrentTickTime { get; } = timeStamp;
}

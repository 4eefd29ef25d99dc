namespace Orleans.Runtime;

/// <summary>How a grain timer ticks.</summary>
public readonly struct GrainTimerCreationOptions(TimeSpan dueTime, TimeSpan period)
{
    /// <summary>The time to the first tick.</summary>
    public TimeSpan DueTime { get; init; } = dueTime;

    /// <summary>The time between the end of a tick and the next; infinite for none.</summary>
    public TimeSpan Period { get; init; } = period;

    /// <summary>Whether a tick may start while a call awaits.</summary>
    public bool Interleave { get; init; }

    /// <summary>Whether ticks keep the activation from being idle.</summary>
    public bool KeepAlive { get; init; }
}

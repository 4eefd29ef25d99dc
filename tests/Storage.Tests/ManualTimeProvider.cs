namespace EqualityCloud.Storage.Tests;

/// <summary>A clock that stands until a test moves it. It begins at the real time, which signatures need.</summary>
internal sealed class ManualTimeProvider : TimeProvider
{
    private readonly DateTimeOffset _start = System.GetUtcNow();
    private readonly List<ManualTimer> _timers = [];
    private TimeSpan _elapsed;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => _start + _elapsed;

    public override long GetTimestamp() => _elapsed.Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(() => callback(state), _elapsed + dueTime, period);
        lock (_timers)
        {
            _timers.Add(timer);
        }

        return timer;
    }

    internal void Advance(TimeSpan by)
    {
        _elapsed += by;
        ManualTimer[] timers;
        lock (_timers)
        {
            timers = [.. _timers];
        }

        foreach (var timer in timers)
        {
            timer.TickIfDue(_elapsed);
        }
    }

    private sealed class ManualTimer(Action tick, TimeSpan due, TimeSpan period) : ITimer
    {
        private TimeSpan _due = due;
        private bool _stopped;

        internal void TickIfDue(TimeSpan now)
        {
            if (_stopped || now < _due)
            {
                return;
            }

            _due = now + period;
            tick();
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => throw new NotSupportedException("Not needed by what is tested here.");

        public void Dispose() => _stopped = true;

        public ValueTask DisposeAsync()
        {
            _stopped = true;
            return ValueTask.CompletedTask;
        }
    }
}

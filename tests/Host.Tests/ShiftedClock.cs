namespace EqualityCloud.Host.Tests;

/// <summary>The real clock, ahead by as much as it is told: what waits for a timer waits as ever, what asks for the time finds it late.</summary>
internal sealed class ShiftedClock : TimeProvider
{
    private long _ahead;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + TimeSpan.FromTicks(Interlocked.Read(ref _ahead));

    public void Advance(TimeSpan by) => Interlocked.Add(ref _ahead, by.Ticks);
}

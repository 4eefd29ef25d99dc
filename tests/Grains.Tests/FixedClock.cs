namespace EqualityCloud.Grains.Tests;

/// <summary>A clock that stands still until it is moved; timers run on the real one, since nothing here waits for them.</summary>
public sealed class FixedClock(DateTimeOffset now) : TimeProvider
{
    private DateTimeOffset _now = now;

    public override DateTimeOffset GetUtcNow() => _now;

    public void SetTo(DateTimeOffset now) => _now = now;
}

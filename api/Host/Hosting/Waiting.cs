namespace EqualityCloud.Host.Hosting;

/// <summary>Looks again and again until something is so, with an end.</summary>
internal static class Waiting
{
    /// <summary>Waits until something is so.</summary>
    /// <param name="isSo">Looks; it is asked at least once.</param>
    /// <param name="between">How long to wait between two looks.</param>
    /// <param name="limit">After so long it is given up.</param>
    /// <param name="clock">Measures the time.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>False where it was not so within the limit.</returns>
    public static async Task<bool> UntilAsync(Func<Task<bool>> isSo, TimeSpan between, TimeSpan limit, TimeProvider clock, CancellationToken ct)
    {
        var began = clock.GetTimestamp();
        while (!await isSo())
        {
            if (clock.GetElapsedTime(began) >= limit) return false;
            await Task.Delay(between, clock, ct);
        }
        return true;
    }
}

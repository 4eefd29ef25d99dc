namespace EqualityCloud.Host.Files;

/// <summary>How many files are read at a time: each holds a thread and some memory for as long as its sender takes.</summary>
internal sealed class UploadGate : IDisposable
{
    private const int AtOnce = 4;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _places = new(AtOnce);

    /// <summary>Waits for a place; false where none comes free in time.</summary>
    public Task<bool> EnterAsync(CancellationToken ct) => _places.WaitAsync(LongestWait, ct);

    public void Leave() => _places.Release();

    public void Dispose() => _places.Dispose();
}

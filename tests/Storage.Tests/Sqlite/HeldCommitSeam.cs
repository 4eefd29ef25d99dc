using System.Collections.Concurrent;
using EqualityCloud.Storage.Sqlite;

namespace EqualityCloud.Storage.Tests.Sqlite;

/// <summary>Holds each commit until it is let go, and keeps how many writes each had.</summary>
internal sealed class HeldCommitSeam : ICommitSeam, IDisposable
{
    private readonly ManualResetEventSlim _gate = new(initialState: true);
    private readonly SemaphoreSlim _arrived = new(0);

    internal ConcurrentQueue<int> Commits { get; } = new();

    internal void Hold() => _gate.Reset();

    internal void LetGo() => _gate.Set();

    /// <summary>Ends when the writer's thread stands before a commit.</summary>
    internal async Task ArrivedAsync() => Assert.True(await _arrived.WaitAsync(TimeSpan.FromSeconds(30)), "The writer never came to its commit.");

    public void BeforeCommit(int writes)
    {
        _arrived.Release();
        _gate.Wait();
    }

    public void AfterCommit(int writes) => Commits.Enqueue(writes);

    public void Dispose()
    {
        _gate.Dispose();
        _arrived.Dispose();
    }
}

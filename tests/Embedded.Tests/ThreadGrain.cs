namespace EqualityCloud.Embedded.Tests;

internal sealed class ThreadGrain : Grain, IThreadGrain
{
    private static readonly Task<int> Answer = Task.FromResult(0);

    public Task<int> Current() => Task.FromResult(Environment.CurrentManagedThreadId);

    public Task<int> Same() => Answer;
}

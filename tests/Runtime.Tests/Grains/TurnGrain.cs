namespace EqualityCloud.Runtime.Tests.Grains;

internal class TurnGrain : Grain, ITurnGrain, IGatedGrain
{
    private int _count;
    private int _inside;

    public Task Plain(string gate) => PassAsync(gate);

    public Task Read(string gate) => PassAsync(gate);

    public Task Interleave(string gate) => PassAsync(gate);

    public Task Forget(string gate) => PassAsync(gate);

    public Task ForgetAndFail() => throw new InvalidOperationException("nobody hears this");

    public async Task Count(int awaits)
    {
        for (var i = 0; i < awaits; i++)
        {
            if (Interlocked.Increment(ref _inside) != 1) throw new InvalidOperationException("Two turns at once.");
            var before = _count;
            Thread.SpinWait(50);
            _count = before + 1;
            Interlocked.Decrement(ref _inside);
            await Task.Yield();
        }
    }

    public Task<int> Counted() => Task.FromResult(_count);

    public async Task<ContextsSeen> Contexts()
    {
        var own = Context();
        var before = own is not null;
        await Task.Yield();
        var after = ReferenceEquals(own, Context());
#pragma warning disable ORLEANS0014 // Leaving the grain's context is what is tested.
        await Task.Run(static () => { }).ConfigureAwait(false);
        await Task.Delay(1).ConfigureAwait(false);
#pragma warning restore ORLEANS0014
        return new ContextsSeen(before, after, !ReferenceEquals(own, Context()));
    }

    public async ValueTask<int> Value(int value)
    {
        await Task.Yield();
        return value;
    }

    public ValueTask Nothing() => ValueTask.CompletedTask;

    /// <summary>What awaits come back to: a synchronisation context here, a task scheduler under Orleans.</summary>
    private static object? Context() => SynchronizationContext.Current
        ?? (ReferenceEquals(TaskScheduler.Current, TaskScheduler.Default) ? null : (object)TaskScheduler.Current);

    private async Task PassAsync(string gate)
    {
        var key = this.GetPrimaryKeyString();
        Journal.Write(key, gate);
        await Journal.Pass(key, gate);
    }
}

using System.Collections.Concurrent;

namespace EqualityCloud.Runtime.Tests.Grains;

internal sealed class SoleGrain : Grain, ISoleGrain
{
    private static readonly ConcurrentDictionary<string, int> Living = new();

    private string Key => this.GetPrimaryKeyString();

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        Living.AddOrUpdate(Key, 1, (_, count) => count + 1);
        await Task.Yield();
    }

    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        await Task.Yield();
        Living.AddOrUpdate(Key, 0, (_, count) => count - 1);
    }

    public async Task<int> Work(bool leave)
    {
        if (leave) DeactivateOnIdle();
        await Task.Yield();
        return Living[Key];
    }

    public Task<int> WorkBeside() => Task.FromResult(Living[Key]);
}

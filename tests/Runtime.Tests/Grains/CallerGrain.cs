using System.Collections.Immutable;

namespace EqualityCloud.Runtime.Tests.Grains;

internal sealed class CallerGrain : Grain, ICallerGrain
{
    private string Key => this.GetPrimaryKeyString();

    public Task<string> Hello() => Task.FromResult($"hello from {Key}");

    public async Task<string> Through(ImmutableArray<string> path) =>
        path.IsEmpty ? $"hello from {Key}" : await GrainFactory.GetGrain<ICallerGrain>(path[0]).Through(path[1..]);

    public async Task<string> InterleavedThrough(ImmutableArray<string> path) =>
        path.IsEmpty ? $"hello from {Key}" : await GrainFactory.GetGrain<ICallerGrain>(path[0]).InterleavedThrough(path[1..]);

    public async Task<string> MeetThenCall(string gate, string other)
    {
        Journal.Write(Key, gate);
        await Journal.Pass(Key, gate);
        return await GrainFactory.GetGrain<ICallerGrain>(other).Hello();
    }

    public async Task CallBackUnawaited(string other, string gate)
    {
        _ = GrainFactory.GetGrain<ICallerGrain>(other).CallAndNote(Key);
        Journal.Write(Key, gate);
        await Journal.Pass(Key, gate);
    }

    public async Task CallAndNote(string other)
    {
        Journal.Write(Key, "calling");
        await GrainFactory.GetGrain<ICallerGrain>(other).Hello();
        Journal.Write(Key, "answered");
    }
}

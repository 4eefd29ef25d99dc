using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Grains.Tenancy;

namespace EqualityCloud.Grains.Tests.Tenancy;

internal sealed class TickingGrain : Grain, ITickingGrain
{
    public async Task<string> Tick()
    {
        var seen = new TaskCompletionSource<string>();
        using var timer = this.RegisterGrainTimer(
            async _ => seen.TrySetResult(await Look()),
            new GrainTimerCreationOptions(TimeSpan.Zero, Timeout.InfiniteTimeSpan) { Interleave = true });
        return await seen.Task;
    }

    private async Task<string> Look()
    {
        var key = this.GetPrimaryKeyString();
        var context = RequestContext.Get(Caller.ContextKey) is null ? "no caller" : "a caller";
        var bare = "let through";
        try
        {
            await GrainFactory.GetGrain<ICouncilGrain>(key).Get();
        }
        catch (CallRefusedException)
        {
            bare = "refused";
        }
        var council = await new CallerGrains(GrainFactory, Caller.System(TenantKey.TenantOf(key))).Council();
        return $"{context}; {bare}; {council?.Profile.Name}";
    }
}

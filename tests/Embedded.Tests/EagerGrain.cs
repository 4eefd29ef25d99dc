namespace EqualityCloud.Embedded.Tests;

internal sealed class EagerGrain : Grain, IEagerGrain
{
    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        if (this.GetPrimaryKeyString() == "one") await GrainFactory.GetGrain<IEagerGrain>("two").CallBack("one");
    }

    public Task<string> Hello() => Task.FromResult("hello");

    public Task<string> CallBack(string key) => GrainFactory.GetGrain<IEagerGrain>(key).Hello();
}

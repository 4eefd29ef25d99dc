using System.Collections.Immutable;

namespace EqualityCloud.Runtime.Tests.Grains;

internal sealed class ContextGrain : Grain, IContextGrain
{
    private string? _onActivation;

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _onActivation = RequestContext.Get("name") as string;
        return Task.CompletedTask;
    }

    public Task<string?> Get(string name) => Task.FromResult(RequestContext.Get(name) as string);

    public async Task<string?> GetAfterAwaits(string name)
    {
        await Task.Yield();
        await Task.Delay(1);
        return RequestContext.Get(name) as string;
    }

    public Task<string?> GetThrough(string key, string name) => GrainFactory.GetGrain<IContextGrain>(key).GetAfterAwaits(name);

    public Task Set(string name, string value)
    {
        RequestContext.Set(name, value);
        return Task.CompletedTask;
    }

    public async Task<ImmutableArray<string?>> CallAroundAChange(string key, string name, string before, string after)
    {
        RequestContext.Set(name, before);
        var first = GrainFactory.GetGrain<IContextGrain>(key).GetAfterAwaits(name);
        RequestContext.Set(name, after);
        var second = GrainFactory.GetGrain<IContextGrain>(key).GetAfterAwaits(name);
        return [await first, await second];
    }

    public Task<string?> OnActivation() => Task.FromResult(_onActivation);
}

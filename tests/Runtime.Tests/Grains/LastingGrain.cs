namespace EqualityCloud.Runtime.Tests.Grains;

[KeepAlive]
internal sealed class LastingGrain : Grain, ILastingGrain
{
    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        Journal.Write(this.GetPrimaryKeyString(), "deactivated");
        return Task.CompletedTask;
    }

    public Task<string> Hello() => Task.FromResult("hello");

    public async Task Wait(string gate)
    {
        Journal.Write(this.GetPrimaryKeyString(), gate);
        await Journal.Pass(this.GetPrimaryKeyString(), gate);
    }
}

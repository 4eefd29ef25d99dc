namespace EqualityCloud.Runtime.Tests.Grains;

[CollectionAgeLimit(Minutes = 2)]
internal sealed class BriefGrain : Grain, IBriefGrain
{
    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        Journal.Write(this.GetPrimaryKeyString(), "deactivated");
        return Task.CompletedTask;
    }

    public Task<string> Hello() => Task.FromResult("hello");
}

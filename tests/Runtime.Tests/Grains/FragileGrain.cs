using System.Collections.Concurrent;

namespace EqualityCloud.Runtime.Tests.Grains;

internal sealed class FragileGrain : Grain, IFragileGrain
{
    /// <summary>Where the next activation of a key fails.</summary>
    internal static ConcurrentDictionary<string, string> Failures { get; } = new();

    public FragileGrain(IGrainContext context)
    {
        if (Failures.TryRemove(new KeyValuePair<string, string>(context.GrainId.Key.ToString(), "constructor"))) throw new FragileException("constructor");
    }

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        await Task.Yield();
        if (Failures.TryRemove(new KeyValuePair<string, string>(this.GetPrimaryKeyString(), "activation"))) throw new FragileException("activation");
    }

    public Task<string> Hello() => Task.FromResult("hello");

    public Task Throw(string message) => throw new FragileException(message);

    public async Task<int> ThrowLater(string message)
    {
        await Task.Yield();
        throw new FragileException(message);
    }

    public async Task CancelItself()
    {
        await Task.Yield();
        throw new OperationCanceledException("enough");
    }
}

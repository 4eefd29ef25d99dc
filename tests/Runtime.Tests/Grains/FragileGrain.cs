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
        var key = this.GetPrimaryKeyString();
        if (Failures.TryRemove(new KeyValuePair<string, string>(key, "activation"))) throw new FragileException("activation");
        if (!Failures.TryRemove(new KeyValuePair<string, string>(key, "gate"))) return;

        await Journal.Pass(key, "gate");
        throw new FragileException("gate");
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

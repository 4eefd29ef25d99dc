namespace EqualityCloud.Runtime.Tests.Grains;

internal sealed class AmbientGrain : Grain, IAmbientGrain
{
    internal static AsyncLocal<string?> Local { get; } = new();

    public Task<string?> Foreign()
    {
        var seen = Local.Value;
        Local.Value = "the grain's";
        return Task.FromResult(seen);
    }
}

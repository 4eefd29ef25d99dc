namespace EqualityCloud.Benchmarks.Grains;

internal sealed class ReadGrain : Grain, IReadGrain
{
    private static readonly Task<Reading> Answer = Task.FromResult(new Reading("Objective 3", 42));

    public Task<Reading> Get() => Answer;
}

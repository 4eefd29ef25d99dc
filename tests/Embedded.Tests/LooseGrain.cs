namespace EqualityCloud.Embedded.Tests;

internal sealed class LooseGrain : Grain, ILooseGrain
{
    public Task<int> Take(IReadOnlyList<int> numbers) => Task.FromResult(numbers.Count);

    public Task<IReadOnlyList<int>> Give() => Task.FromResult<IReadOnlyList<int>>(new List<int> { 1 });
}

namespace EqualityCloud.Benchmarks.Grains;

/// <summary>A grain as the dashboard reads it: one small answer from memory.</summary>
public interface IReadGrain : IGrainWithStringKey
{
    [ReadOnly]
    Task<Reading> Get();
}

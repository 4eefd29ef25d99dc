namespace EqualityCloud.Runtime.Tests.Grains;

/// <summary>A grain that counts how many activations of its key there are at once, and comes and goes.</summary>
public interface ISoleGrain : IGrainWithStringKey
{
    /// <summary>Works for a few turns, leaves if told to, and answers how many activations there were.</summary>
    Task<int> Work(bool leave);

    [AlwaysInterleave]
    Task<int> WorkBeside();
}

using System.Collections.Immutable;

namespace EqualityCloud.Runtime.Tests.Grains;

/// <summary>A grain that tells what travelled with a call.</summary>
public interface IContextGrain : IGrainWithStringKey
{
    Task<string?> Get(string name);

    Task<string?> GetAfterAwaits(string name);

    Task<string?> GetThrough(string key, string name);

    Task Set(string name, string value);

    /// <summary>The values as the two called grains saw them: one called before the change, one after.</summary>
    Task<ImmutableArray<string?>> CallAroundAChange(string key, string name, string before, string after);

    Task<string?> OnActivation();
}

namespace EqualityCloud.Embedded.Tests;

/// <summary>A grain without a record, which leaves when its call ends.</summary>
public interface IPassingGrain : IGrainWithStringKey
{
    Task<string?> Get();
}

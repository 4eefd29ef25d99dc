namespace EqualityCloud.Runtime.Tests.Grains;

/// <summary>A grain that leaves memory soon.</summary>
public interface IBriefGrain : IGrainWithStringKey
{
    Task<string> Hello();
}

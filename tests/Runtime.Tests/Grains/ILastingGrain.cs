namespace EqualityCloud.Runtime.Tests.Grains;

/// <summary>A grain that stays in memory.</summary>
public interface ILastingGrain : IGrainWithStringKey
{
    Task<string> Hello();

    Task Wait(string gate);
}

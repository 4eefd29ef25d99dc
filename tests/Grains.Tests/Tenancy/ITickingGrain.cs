namespace EqualityCloud.Grains.Tests.Tenancy;

/// <summary>A grain whose interface is no contract, so that whoever has no caller may call it.</summary>
public interface ITickingGrain : IGrainWithStringKey
{
    /// <summary>Waits for a tick of its timer and tells what it saw.</summary>
    Task<string> Tick();
}

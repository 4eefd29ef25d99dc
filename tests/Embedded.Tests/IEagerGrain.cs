namespace EqualityCloud.Embedded.Tests;

/// <summary>A grain that calls another while it activates, which calls it back.</summary>
public interface IEagerGrain : IGrainWithStringKey
{
    Task<string> Hello();

    Task<string> CallBack(string key);
}

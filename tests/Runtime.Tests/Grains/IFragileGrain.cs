namespace EqualityCloud.Runtime.Tests.Grains;

/// <summary>A grain that fails to start as often as the test says, and then fails in other ways when asked to.</summary>
public interface IFragileGrain : IGrainWithStringKey
{
    Task<string> Hello();

    Task Throw(string message);

    Task<int> ThrowLater(string message);

    Task CancelItself();
}

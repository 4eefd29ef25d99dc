namespace EqualityCloud.Embedded.Tests;

/// <summary>A contract whose declared types let unfit messages through.</summary>
public interface ILooseGrain : IGrainWithStringKey
{
    Task<int> Take(IReadOnlyList<int> numbers);

    Task<IReadOnlyList<int>> Give();
}

namespace EqualityCloud.Embedded.Tests;

/// <summary>Tells which thread it runs on.</summary>
public interface IThreadGrain : IGrainWithStringKey
{
    Task<int> Current();

    /// <summary>Answers without allocating.</summary>
    Task<int> Same();
}

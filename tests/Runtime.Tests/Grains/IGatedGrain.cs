namespace EqualityCloud.Runtime.Tests.Grains;

/// <summary>An interface of two classes, neither of which has its name.</summary>
public interface IGatedGrain : IGrainWithStringKey;

using System.Runtime.CompilerServices;

namespace EqualityCloud.Runtime.Tests;

/// <summary>One silo for the tests of a class; the other half of this type starts it under the runtime that is built for.</summary>
public sealed partial class SiloFixture : IAsyncLifetime
{
    private static int s_keys;

    public TestStorage Storage { get; } = new();

    public FakeClock Clock { get; } = new();

    /// <summary>A grain key that no other test has.</summary>
    public static string NewKey([CallerMemberName] string test = "") => $"{test}/{Interlocked.Increment(ref s_keys)}";

    public T Grain<T>(string key)
        where T : IGrainWithStringKey => Grains.GetGrain<T>(key);

    /// <summary>The grain of the class that is meant where several implement the interface.</summary>
    public T Grain<T>(string key, string? grainClass)
        where T : IGrainWithStringKey => Grains.GetGrain<T>(key, grainClass);
}

using FsCheck;

namespace EqualityCloud.Grains.Tests;

/// <summary>Runs a property over many cases from a fixed seed, so that a failure today is a failure tomorrow.</summary>
internal static class Properties
{
    public static void Holds(this Property property, int cases = 200) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(cases).WithReplay(20240603UL, 15UL), property);
}

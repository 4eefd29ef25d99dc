using EqualityCloud.Statistics.Counts;
using FsCheck;
using FsCheck.Fluent;

namespace EqualityCloud.Statistics.Tests;

/// <summary>Short ways to say what a test is given.</summary>
internal static class Given
{
    public static TwoGroups Counts(long a, long n1, long b, long n0) => new(new GroupCount(a, n1), new GroupCount(b, n0));

    /// <summary>Counts of small and large groups alike, empty groups and groups without or full of cases included.</summary>
    public static Arbitrary<GroupCount> AnyGroup() => Groups().ToArbitrary();

    public static Arbitrary<TwoGroups> AnyTwoGroups() => Groups().Two().Select(g => new TwoGroups(g.Item1, g.Item2)).ToArbitrary();

    private static Gen<GroupCount> Groups() =>
        from largest in Gen.Elements(3, 30, 3000)
        from total in Gen.Choose(0, largest)
        from cases in Gen.OneOf(Gen.Choose(0, total), Gen.Choose(0, Math.Min(3, total)), Gen.Constant(total))
        select new GroupCount(cases, total);
}

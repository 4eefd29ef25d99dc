using EqualityCloud.Contracts.Benchmarks;
using EqualityCloud.Grains.Benchmarks;

namespace EqualityCloud.Grains.Tests.Benchmarks;

public sealed class CouncilCohortsTests
{
    private static readonly FrozenCohorts Cohorts = CouncilCohorts.On(new DateOnly(2025, 3, 31), familySize: 9);

    [Fact]
    public void Cohorts_OfADay_AreOfEveryKind() =>
        Assert.Equal(Enum.GetValues<BenchmarkGroupKind>(), Cohorts.Cohorts.Select(c => c.Kind).Distinct());

    [Theory]
    [InlineData("all", 382)]
    [InlineData("Nation/England", 317)]
    [InlineData("Region/NorthEast", 12)]
    [InlineData("Type/MetropolitanDistrict", 36)]
    [InlineData("CombinedAuthority/E47000001", 10)]
    public void Cohort_ByItsKey_HasItsMembers(string key, int members) => Assert.Equal(members, Cohorts.Cohorts.Single(c => c.Key == key).Members.Length);

    // Private neighbours: nobody is in two families, and each is large enough for quartiles.
    [Fact]
    public void Families_AreDisjointAndLargeEnough()
    {
        var families = Cohorts.Cohorts.Where(c => c.Kind is BenchmarkGroupKind.Family).ToArray();

        Assert.NotEmpty(families);
        Assert.All(families, family => Assert.InRange(family.Members.Length, 9, 17));
        Assert.Equal(families.Sum(f => f.Members.Length), families.SelectMany(f => f.Members).Distinct().Count());
    }

    [Fact]
    public void Cohorts_BeforeAReorganisation_HaveTheFormerCouncils()
    {
        var before = CouncilCohorts.On(new DateOnly(2022, 3, 31), familySize: 9).Authorities;

        Assert.Contains("E10000006", before); // Cumbria, until 31 March 2023
        Assert.DoesNotContain("E06000063", before); // Cumberland, from 1 April 2023
    }
}

using EqualityCloud.Statistics.Disclosure;

namespace EqualityCloud.Statistics.Tests.Disclosure.Attack;

/// <summary>
/// What each protection is for, on real counts: how many of a council's Roma and Gypsy or Irish Traveller residents are Roma, by the census of 2021. In every
/// scene the attacker recovers nothing from the product, nothing with the audit alone off, and with the protection off as well finds the councils that are
/// named. A census stays as it is from one year to the next, which is what the attacker supposes of two periods.
/// </summary>
/// <remarks>
/// Two protections cannot be shown on real counts, see <see cref="Census_OfAnyThreeCouncils_HasNoCountsThatAreSmallAndNotOnes"/>. The pay gaps of
/// <see cref="RealReleaseTests"/> are no help with them: they have no counts.
/// </remarks>
public sealed class RealAttackTests
{
    // High Peak, Hartlepool, Babergh, Cannock Chase, City of London, Barrow-in-Furness, Lichfield.
    private const string Seven = "E07000037 E06000001 E07000200 E07000192 E09000001 E07000027 E07000194";

    public static TheoryData<string, string, string> Scenes => new()
    {
        // Oadby and Wigston by itself, then with Derbyshire Dales.
        { nameof(Protections.Contributors), "E07000135", "E07000135" },
        { nameof(Protections.Reader), "E07000135 E07000035", "E07000135 E07000035" },
        // Gosport and Staffordshire Moorlands have 137 of the 159 people, Ribble Valley the rest.
        { nameof(Protections.Dominance), "E07000088 E07000124 E07000198", "E07000088 E07000124 E07000198" },
        // Lichfield is the one that the other six are without.
        { nameof(Protections.Differencing), Seven, "E07000194" },
        { nameof(Protections.Periods), Seven, "E07000194" },
        { nameof(Protections.Versions), Seven, "E07000194" },
        // The median to its last digit is 17 of 38, and nobody but Barrow-in-Furness has 38 people.
        { nameof(Protections.Rounding), Seven, "E07000027" },
        // Copeland, Rossendale, Ribble Valley, Derbyshire Dales, Chesterfield, Caerphilly, City of London. Rounded to the half, a quartile can be Caerphilly's alone.
        { nameof(Protections.Audit), "E07000029 E07000125 E07000124 E07000035 E07000034 W06000018 E09000001", "W06000018" },
        // High Peak to Vale of Glamorgan in both years, Derbyshire Dales in the first only, Torridge to Eden in the second: the median of those in both can be High Peak's alone.
        {
            nameof(Protections.Matched),
            "E07000037 E07000038 E07000088 E07000034 E07000163 E07000135 W06000014 E07000035 E07000046 W06000021 E07000027 E07000192 E07000030",
            "E07000037"
        },
    };

    [Theory]
    [MemberData(nameof(Scenes))]
    public void Attack_OnRealCountsWithoutTheProtection_FindsTheCouncilOut(string protection, string councils, string found)
    {
        var trial = Enum.Parse<Protections>(protection);
        var codes = councils.Split(' ');

        Assert.Empty(FoundOut(trial, Protections.All, codes));
        if (trial is not (Protections.Rounding or Protections.Audit)) Assert.Empty(FoundOut(trial, Protections.All & ~Protections.Audit, codes));
        Assert.Equal(found.Split(' ').Order(), FoundOut(trial, Protections.All & ~Protections.Audit & ~trial, codes).Order());
    }

    // The rules on small counts and on groups that are all alike need three councils at least (two, and the reader's margin) with fewer than ten people of a
    // group together, or none. No three of England and Wales have none of any group. The only ones below ten are the City of London, Scilly and Ribble Valley
    // with 0, 1 and 7 Gypsy or Irish Traveller residents: of the eight Ribble Valley has seven, and in whatever other ethnic group they are counted it is, or
    // the City is, most of that too, so it is dominance that hides them. Both protections are shown on made-up counts alone (AttackTests).
    [Fact]
    public void Census_OfAnyThreeCouncils_HasNoCountsThatAreSmallAndNotOnes()
    {
        const string Travellers = "ethnicity-ew-2021-19/gypsy-or-irish-traveller";
        string[] three = ["E06000053", "E07000124", "E09000001"];
        var policy = DisclosurePolicy.Default;

        Assert.All(RealCounts.Groups, group => Assert.InRange(LeastOfThree(group), 1, int.MaxValue));
        Assert.Equal([Travellers], RealCounts.Groups.Where(group => LeastOfThree(group) < policy.Threshold));
        Assert.False(Dominance.Allows(three.Select(code => RealCounts.Of(code, Travellers)), policy));
        Assert.All(
            RealCounts.Groups.Where(group => group.StartsWith("ethnicity", StringComparison.Ordinal) && group != Travellers),
            group => Assert.False(Dominance.Allows(three.Select(code => RealCounts.Of(code, group)), policy) && three.All(code => RealCounts.Of(code, group) >= policy.Threshold)));
    }

    private static long LeastOfThree(string group) => RealCounts.Codes.Select(code => RealCounts.Of(code, group)).Order().Take(3).Sum();

    private static IEnumerable<string> FoundOut(Protections trial, Protections active, string[] codes) =>
        Trial.FoundOut(trial, active, [.. codes.Select(RealCounts.RomaOf)]).Select(council => codes[Enumerable.Range(0, codes.Length).Single(number => Scene.Council(number) == council)]);
}

using EqualityCloud.Statistics.Indicators;
using EqualityCloud.Statistics.Likelihoods;
using EqualityCloud.Statistics.Targets;

namespace EqualityCloud.Statistics.Tests.Indicators;

public sealed class IndicatorCatalogueTests
{
    private static readonly IndicatorCatalogue Catalogue = IndicatorCatalogue.Standard;

    [Fact]
    public void ReadShipped_AllFiles_HaveNoProblem() => Assert.Empty(CatalogueReader.ReadShipped().Problems);

    [Theory]
    [InlineData("sc-wres", 11, "1,2,3,4,5,6,7a,7b,8,9")]
    [InlineData("nhs-wres", 9, "1,2,3,4,5,6,7,8,9")]
    [InlineData("nhs-wdes", 13, "1,2,3,4a-i,4a-ii,4a-iii,4b,5,6,7,8,9a,10")]
    [InlineData("eflg", 6, "1,2,3,4,overall")]
    [InlineData("bvpi", 15, "1,2a,2b,3,4,11a,11b,11c,16a,16b,17a,17b,156,174,175")]
    public void Standard_EachFramework_IsComplete(string family, int count, string numbers)
    {
        Assert.Equal(count, Catalogue.Indicators.Count(i => i.Family == family));
        Assert.All(numbers.Split(','), number => Assert.Equal(family, Catalogue.FindIndicator($"{family}-{number}")?.Family));
    }

    [Theory]
    [InlineData("gender-pay-gap", "female", "male")]
    [InlineData("ethnicity-pay-gap", "minority-ethnic", "white")]
    [InlineData("disability-pay-gap", "disabled", "not-disabled")]
    public void Standard_EachPayGap_HasItsSixCalculations(string prefix, string interest, string comparator)
    {
        foreach (var figure in new[] { "mean-hourly", "median-hourly", "mean-bonus", "median-bonus" })
        {
            var indicator = Catalogue.FindIndicator($"{prefix}-{figure}")!;
            Assert.Equal((IndicatorKind.PayGap, FavourableDirection.Parity, interest, comparator), (indicator.Kind, indicator.Favourable, indicator.Interest, indicator.Comparator));
            Assert.Equal(ParityPoint.NoGap, indicator.Shape.Parity);
        }
        Assert.Equal(IndicatorKind.Proportion, Catalogue.FindIndicator($"{prefix}-paid-bonus")!.Kind);
        Assert.Equal("pay-quarters", Catalogue.FindIndicator($"{prefix}-quarters")!.Within);
    }

    // The commonest mistake when sources are joined: NHS 2 and 4 stand the other way up than SC-WRES 2 and 5.
    [Theory]
    [InlineData("sc-wres-2", RatioOrientation.InterestOverComparator, FavourableDirection.Higher, EventNature.Welcome)]
    [InlineData("nhs-wres-2", RatioOrientation.ComparatorOverInterest, FavourableDirection.Lower, EventNature.Welcome)]
    [InlineData("sc-wres-5", RatioOrientation.InterestOverComparator, FavourableDirection.Higher, EventNature.Welcome)]
    [InlineData("nhs-wres-4", RatioOrientation.ComparatorOverInterest, FavourableDirection.Lower, EventNature.Welcome)]
    [InlineData("sc-wres-3", RatioOrientation.InterestOverComparator, FavourableDirection.Lower, EventNature.Unwelcome)]
    [InlineData("nhs-wres-3", RatioOrientation.InterestOverComparator, FavourableDirection.Lower, EventNature.Unwelcome)]
    [InlineData("nhs-wdes-2", RatioOrientation.ComparatorOverInterest, FavourableDirection.Lower, EventNature.Welcome)]
    [InlineData("nhs-wdes-3", RatioOrientation.InterestOverComparator, FavourableDirection.Lower, EventNature.Unwelcome)]
    [InlineData("sc-wres-8", RatioOrientation.InterestOverComparator, FavourableDirection.Lower, EventNature.Unwelcome)]
    public void Standard_RelativeLikelihoods_StandTheRightWayUp(string id, RatioOrientation orientation, FavourableDirection favourable, EventNature nature)
    {
        var indicator = Catalogue.FindIndicator(id)!;
        Assert.Equal((orientation, favourable, nature), (indicator.Orientation, indicator.Favourable, indicator.Event));
    }

    [Fact]
    public void Standard_SocialCareMetric9_IsADifferenceAndItsRatioAnIndicatorOfItsOwn()
    {
        Assert.Equal((IndicatorKind.PercentagePointDifference, ParityPoint.NoGap), (Catalogue.FindIndicator("sc-wres-9")!.Kind, Catalogue.FindIndicator("sc-wres-9")!.Shape.Parity));
        Assert.Equal((IndicatorKind.Index, ParityPoint.EqualRatio), (Catalogue.FindIndicator("sc-wres-9-ratio")!.Kind, Catalogue.FindIndicator("sc-wres-9-ratio")!.Shape.Parity));
        Assert.Null(Catalogue.FindIndicator("nhs-wdes-9a")!.Shape.Parity);
    }

    [Fact]
    public void Standard_EthnicGroups_AreNineteenAndFive()
    {
        Assert.Equal(19, Catalogue.FindScheme("ethnicity-ew-2021-19")!.Groups.Count(g => !g.NotKnown));
        Assert.Equal(5, Catalogue.FindScheme("ethnicity-ew-2021-5")!.Groups.Count(g => !g.NotKnown));
        Assert.Equal(["minority-ethnic", "white", "not-known"], Catalogue.FindScheme("ethnicity-binary")!.Groups.Select(g => g.Id));
    }

    [Theory]
    [InlineData("roma", "ethnicity-binary", "white")]
    [InlineData("roma", "ethnicity-binary-white-british", "minority-ethnic-with-white-minorities")]
    [InlineData("arab", "ethnicity-binary", "minority-ethnic")]
    [InlineData("prefer-not-to-say", "ethnicity-binary", "not-known")]
    [InlineData("indian", "ethnicity-ew-2021-5", "asian")]
    [InlineData("indian", "ethnicity-ew-2021-19", "indian")]
    [InlineData("indian", "sex", null)]
    [InlineData("martian", "ethnicity-binary", null)]
    public void Coarsen_FineEthnicGroup_KeepsTheTwoMeaningsOfMinorityApart(string group, string scheme, string? expected) =>
        Assert.Equal(expected, Catalogue.Coarsen("ethnicity-ew-2021-19", group, scheme)?.Id);

    // Census 2021 counts of the 19 groups in the order of the scheme (ONS, table TS021, Open Government Licence v3.0).
    [Theory]
    [InlineData("Leicester", 59.1, 66.8, 7055, 2481, 126421, 12673, 11347, 21536, 4466, 2764, 3659, 1776, 5025, 3439, 122395, 1789, 457, 839, 25177, 3402, 11870)]
    [InlineData("Stoke-on-Trent", 16.5, 21.5, 1577, 1073, 2772, 15579, 4596, 5048, 916, 920, 1783, 1020, 2040, 1017, 202906, 572, 295, 428, 11498, 690, 3639)]
    [InlineData("Oxford", 29.3, 46.5, 2025, 4479, 6005, 6619, 5863, 5060, 1629, 846, 3197, 1072, 1916, 2820, 86672, 2351, 62, 501, 24975, 1449, 4499)]
    [InlineData("Stockport", 12.6, 16.6, 963, 2306, 4433, 10953, 2809, 2030, 896, 490, 2359, 1236, 2215, 1858, 245831, 4174, 90, 132, 7303, 1509, 3183)]
    public void Coarsen_ResidentsOfAPlace_GivesBothMeaningsOfMinorityEthnic(string place, double notWhite, double notWhiteBritish, params int[] counts)
    {
        var groups = Catalogue.FindScheme("ethnicity-ew-2021-19")!.Groups.Where(g => !g.NotKnown).Zip(counts).ToArray();
        double Percent(string scheme, string group) =>
            100.0 * groups.Where(g => Catalogue.Coarsen("ethnicity-ew-2021-19", g.First.Id, scheme)!.Id == group).Sum(g => g.Second) / counts.Sum();

        Assert.Equal((place, notWhite), (place, Math.Round(Percent("ethnicity-binary", "minority-ethnic"), 1)));
        Assert.Equal(notWhiteBritish, Math.Round(Percent("ethnicity-binary-white-british", "minority-ethnic-with-white-minorities"), 1));
    }

    [Fact]
    public void IsValidIn_YearsBeforeAndAfter_AreOutside()
    {
        var indicator = Catalogue.FindIndicator("bvpi-11c")!;

        Assert.Equal([false, true, true, false], new[] { 2004, 2005, 2007, 2008 }.Select(indicator.IsValidIn));
        Assert.True(Catalogue.FindIndicator("training-edi-completed")!.IsValidIn(1999));
    }

    [Fact]
    public void Read_BrokenFiles_ReportsEverythingAtOnce()
    {
        var (catalogue, problems) = CatalogueReader.Read(
        [
            ("not-json.json", "{ nonsense"),
            ("schemes.json", """
                { "schemes": [
                  { "id": "fine", "version": 1, "title": "Fine", "characteristic": "x", "source": "x", "groups": [
                    { "id": "a", "label": "A" }, { "id": "b", "label": "B" }, { "id": "c", "label": "C" }, { "id": "unknown", "label": "?", "notKnown": true }] },
                  { "id": "coarse", "version": 1, "title": "Coarse", "characteristic": "x", "source": "x", "from": "fine", "groups": [
                    { "id": "ab", "label": "AB", "includes": ["a", "b", "z"] }, { "id": "rest", "label": "Rest", "notKnown": true, "includes": ["a", "unknown"] }] }
                ] }
                """),
            ("indicators.json", """
                { "family": { "id": "local", "title": "Local", "publisher": "Us", "url": null }, "indicators": [
                  { "id": "no-kind", "version": 1, "title": "T", "definition": "D", "numerator": "N", "unit": "percent", "favourable": "higher", "source": "S" },
                  { "id": "Bad Id", "version": 0, "title": " ", "definition": "D", "numerator": "N", "kind": "relative_likelihood", "unit": "percent", "favourable": "higher",
                    "orientation": "interest_over_comparator", "event": "unwelcome", "scheme": "nowhere", "source": "S", "firstYear": 2020, "lastYear": 2019 },
                  { "id": "typo", "version": 1, "title": "T", "definition": "D", "numerator": "N", "denominator": "D", "kind": "proportion", "unit": "percent", "favorable": "higher", "favourable": "parity", "source": "S" },
                  { "id": "lost-parity", "version": 1, "title": "T", "definition": "D", "numerator": "N", "denominator": "D", "kind": "proportion", "unit": "percent", "favourable": "parity", "source": "S" },
                  { "id": "lost-parity", "version": 1, "title": "T", "definition": "D", "numerator": "N", "kind": "level", "unit": "level", "favourable": "higher", "source": "S", "scale": "none" }
                ] }
                """),
        ]);

        string[] expected =
        [
            "not-json.json", "indicators.json: no-kind", "indicators.json: typo", "coarse", "Bad Id", "lost-parity",
        ];
        Assert.Equal(expected.Order(), problems.Select(p => p.Where).Distinct().Order());
        string Of(string where) => string.Join(" ", problems.Where(p => p.Where == where).Select(p => p.Message));
        Assert.Contains("favorable", Of("indicators.json: typo"), StringComparison.Ordinal);
        Assert.Contains("kind", Of("indicators.json: no-kind"), StringComparison.Ordinal);
        Assert.Equal(
            "The id has to be lower-case words joined by hyphens. The version starts at 1. The title is needed. The first year is after the last. "
            + "A RelativeLikelihood cannot be in Percent. It needs a denominator. Favourable direction and orientation say the opposite of whether the outcome is welcome. "
            + "There is no scheme 'nowhere'. It needs a comparator other than the group of interest. It needs a group of interest.",
            Of("Bad Id"));
        Assert.Equal(
            "It needs at least two groups of known people. a: There is more than one included group with this id. The group 'c' of 'fine' is in none of its groups. "
            + "There is no group 'z' in 'fine'. The group 'rest' mixes known and not known.",
            Of("coarse"));
        Assert.Equal(
            "There is more than one indicator with this id. Parity is favourable, but nothing says with what. There is no scale 'none'.",
            Of("lost-parity"));
        Assert.Equal(["Bad Id", "lost-parity", "lost-parity"], catalogue.Indicators.Select(i => i.Id));
    }

    [Fact]
    public void Problems_LocalIndicatorInTheSameShape_AreChecked()
    {
        var local = Catalogue.FindIndicator("training-edi-completed")! with { Id = "local-training", Family = "local" };

        Assert.Empty(CatalogueCheck.Problems(local, Catalogue));
        Assert.Single(CatalogueCheck.Problems(local with { Unit = MeasureUnit.Ratio }, Catalogue));
        Assert.Single(CatalogueCheck.Problems(local with { Scheme = "sex", Interest = "not-known" }, Catalogue));
        Assert.Single(CatalogueCheck.Problems(local with { ParityWith = "local-training" }, Catalogue));
    }

    [Fact]
    public void Coarsen_SchemesThatLeadInACircle_FindsNothing()
    {
        ClassificationScheme Scheme(string id, string from) => new()
        {
            Id = id,
            Version = 1,
            Title = id,
            Characteristic = id,
            Source = id,
            From = from,
            Groups = [new("a", "A") { Includes = ["a"] }],
        };
        var catalogue = new IndicatorCatalogue([], [], [Scheme("x", "y"), Scheme("y", "x")], []);

        Assert.Null(catalogue.Coarsen("z", "a", "x"));
    }
}

using EqualityCloud.Statistics.Counts;
using EqualityCloud.Statistics.Figures;
using EqualityCloud.Statistics.Indicators;
using EqualityCloud.Statistics.Likelihoods;

namespace EqualityCloud.Statistics.Tests.Figures;

public sealed class FigureCalculationTests
{
    private static readonly IndicatorCatalogue Catalogue = IndicatorCatalogue.Standard;

    [Fact]
    public void Calculate_SocialCareAppointments_HasValueIntervalTestAndVerdict()
    {
        var figure = Known("sc-wres-2", Groups(24, 120, 180, 600));

        Assert.Equal(0.6667, figure.Value, 4);
        Assert.Equal((0.4568, 0.9730), (Math.Round(figure.Interval!.Value.Low, 4), Math.Round(figure.Interval.Value.High, 4)));
        Assert.Equal(0.0265, figure.Test!.P, 4);
        Assert.Equal((DisparityState.Disparity, GroupRole.Interest), (figure.Verdict!.State, figure.Verdict.Disadvantaged));
        Assert.Equal("Relative likelihood, group of interest over comparator, with the 95% interval of its logarithm. Tested by the two-proportion z-test.", figure.Method);
    }

    [Fact]
    public void Calculate_TheSameCountsForTheNhs_AreTheInverseWithTheSameVerdict()
    {
        var figure = Known("nhs-wres-2", Groups(24, 120, 180, 600));

        Assert.Equal(1.5, figure.Value, 9);
        Assert.Equal((DisparityState.Disparity, GroupRole.Interest), (figure.Verdict!.State, figure.Verdict.Disadvantaged));
    }

    [Fact]
    public void Calculate_SeniorManagers_AreComparedWithEverybodyElse()
    {
        var figure = Known("sc-wres-9", Groups(5, 50, 200, 1000));

        Assert.Equal(-10, figure.Value, 9);
        Assert.True(figure.Interval!.Value.Contains(-10));
        Assert.Equal(RelativeLikelihood.Test(Given.Counts(5, 50, 195, 950)), figure.Test);
        Assert.Equal(0.5, Known("sc-wres-9-ratio", Groups(5, 50, 200, 1000)).Value, 9);
    }

    /// <summary>By the ratio of the two shares (0.25, 0.95, 0.6) and the test against everybody else; the whole's cases count once.</summary>
    [Theory]
    [InlineData(5, 100, 200, 1000, DisparityState.Disparity)]
    [InlineData(19, 100, 200, 1000, DisparityState.Within)]
    [InlineData(3, 25, 200, 1000, DisparityState.OutsideNotSignificant)]
    [InlineData(2, 4, 9, 40, DisparityState.TooFewToJudge)]
    public void Calculate_ADifferenceOfShares_IsJudgedByTheBandAndTheTest(long part, long partTotal, long whole, long wholeTotal, DisparityState state)
    {
        var verdict = Known("sc-wres-9", Groups(part, partTotal, whole, wholeTotal)).Verdict!;

        Assert.Equal((state, null, FourFifths.RuleForShares), (verdict.State, verdict.Disadvantaged, verdict.Rule));
    }

    [Fact]
    public void Calculate_OtherKinds_HaveTheirFigures()
    {
        Assert.Equal(40.9, Known("training-edi-completed", new FigureInput.Groups(new GroupCount(45, 110))).Value, 1);
        Assert.Equal(200, Known("hate-incidents-rate", new FigureInput.Events(500, 250_000)).Value, 9);
        Assert.Equal(0.5, Known("representation-ethnicity", Groups(82, 1000, 41_000, 250_000)).Value, 9);
        var published = Known("gender-pay-gap-median-hourly", new FigureInput.Value(-10.4));
        Assert.Equal((-10.4, (Interval?)null, MeasureUnit.Percent), (published.Value, published.Interval, published.Unit));
        Assert.Equal(2, Known("eflg-1", new FigureInput.Value(2)).Value);
    }

    [Fact]
    public void Calculate_EveryIndicatorOfTheCatalogue_TakesTheInputOfItsKind() => Assert.All(Catalogue.Indicators, indicator =>
    {
        FigureInput input = indicator.Kind switch
        {
            IndicatorKind.Proportion => new FigureInput.Groups(new GroupCount(10, 100)),
            IndicatorKind.Rate => new FigureInput.Events(10, 1000),
            IndicatorKind.RelativeLikelihood or IndicatorKind.PercentagePointDifference or IndicatorKind.Index when indicator.Unit is not MeasureUnit.Score => Groups(10, 100, 200, 1000),
            _ => new FigureInput.Value(1),
        };

        var figure = Known(indicator.Id, input);

        Assert.Equal(indicator.Unit, figure.Unit);
        Assert.True(figure.Interval is null ? input is FigureInput.Value : figure.Interval.Value.Contains(figure.Value));
        Assert.Equal(indicator.Kind is IndicatorKind.RelativeLikelihood or IndicatorKind.PercentagePointDifference, figure.Verdict is not null);
    });

    [Fact]
    public void Calculate_WhatIsMissing_IsAReason()
    {
        AssertNot(NotCalculableReason.ComparatorMissing, "sc-wres-2", new FigureInput.Groups(new GroupCount(1, 2)));
        AssertNot(NotCalculableReason.NoCasesToDivideBy, "sc-wres-2", Groups(1, 2, 0, 9));
        AssertNot(NotCalculableReason.NobodyInGroup, "training-edi-completed", new FigureInput.Groups(default));
        AssertNot(NotCalculableReason.NobodyInGroup, "hate-incidents-rate", new FigureInput.Events(3, 0));
    }

    [Fact]
    public void Calculate_CountsForAKindWithoutThem_Throws()
    {
        Assert.Throws<ArgumentException>(() => Calculate("eflg-1", new FigureInput.Groups(new GroupCount(1, 2))));
        Assert.Throws<ArgumentException>(() => Calculate("sc-wres-2", new FigureInput.Events(1, 2)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FigureInput.Value(double.NaN));
    }

    [Fact]
    public void Calculate_NoCasesInTheGroup_SaysHowTheIntervalWasFound() => Assert.Equal(
        "Relative likelihood, group of interest over comparator, with the 95% interval of its logarithm (counts raised by a half, as there were no cases). "
        + "Tested by Fisher's exact test, as fewer than 5 were to be expected in a cell.",
        Known("sc-wres-4", Groups(0, 40, 7, 300)).Method);

    private static FigureInput.Groups Groups(long a, long n1, long b, long n0) => new(new GroupCount(a, n1), new GroupCount(b, n0));

    private static Calculated<Figure> Calculate(string id, FigureInput input) => FigureCalculation.Calculate(FigureRecipe.Of(Catalogue.FindIndicator(id)!), input);

    private static Figure Known(string id, FigureInput input) => Assert.IsType<Calculated<Figure>.Known>(Calculate(id, input)).Value;

    private static void AssertNot(NotCalculableReason reason, string id, FigureInput input) => Assert.Equal(new Calculated<Figure>.NotCalculable(reason), Calculate(id, input));
}

using System.Collections.Immutable;

namespace EqualityCloud.Statistics.PayGaps;

/// <summary>Checks a gender pay gap return by the rules of the official service (gender-pay-gap.service.gov.uk); all problems at once.</summary>
public static class PublishedPayGapCheck
{
    /// <summary>The lowest gap that the official service takes. Gaps have no lower bound by nature.</summary>
    public const decimal LowestGap = -999_999_999;

    /// <summary>The problems of a return, by figure in the order of the official file; empty where there are none.</summary>
    /// <param name="figures">The return.</param>
    /// <param name="year">Its reporting year.</param>
    /// <param name="mode">Entry or import.</param>
    public static ImmutableArray<PayGapProblem> Problems(PublishedPayGap figures, ReportingYear year, PayGapCheckMode mode)
    {
        ArgumentNullException.ThrowIfNull(figures);

        var problems = new Findings(mode);
        CheckGap(problems, PayGapField.DiffMeanHourlyPercent, figures.MeanHourly, required: true);
        CheckGap(problems, PayGapField.DiffMedianHourlyPercent, figures.MedianHourly, required: true);
        CheckGap(problems, PayGapField.DiffMeanBonusPercent, figures.MeanBonus, required: false);
        CheckGap(problems, PayGapField.DiffMedianBonusPercent, figures.MedianBonus, required: false);
        CheckShare(problems, PayGapField.MaleBonusPercent, figures.MalePaidBonus);
        CheckShare(problems, PayGapField.FemaleBonusPercent, figures.FemalePaidBonus);
        CheckBonusGap(problems, PayGapField.DiffMeanBonusPercent, figures.MeanBonus, figures);
        CheckBonusGap(problems, PayGapField.DiffMedianBonusPercent, figures.MedianBonus, figures);
        CheckQuarters(problems, figures, year);
        return problems.InOrder();
    }

    private static void CheckGap(Findings problems, PayGapField field, decimal? gap, bool required)
    {
        if (gap is not { } value)
        {
            if (required) problems.Error(PayGapProblemCode.Required, field, "This figure is required.");
            return;
        }

        if (value is > 100 or < LowestGap) problems.Error(PayGapProblemCode.OutOfRange, field, "A pay gap cannot be above 100%. It can be negative, where women are paid more.");
        CheckDecimals(problems, field, value);
    }

    private static void CheckShare(Findings problems, PayGapField field, decimal? share)
    {
        if (share is { } value) CheckShareRange(problems, field, value);
        else problems.Error(PayGapProblemCode.Required, field, "This figure is required; write 0 if nobody was paid a bonus.");
    }

    private static void CheckShareRange(Findings problems, PayGapField field, decimal share)
    {
        if (share is < 0 or > 100) problems.Error(PayGapProblemCode.OutOfRange, field, "A share lies between 0 and 100%.");
        CheckDecimals(problems, field, share);
    }

    private static void CheckDecimals(Findings problems, PayGapField field, decimal value)
    {
        // Trailing zeros do not count: 12.50 is 12.5 written carefully.
        if (decimal.Round(value, 1) != value) problems.StrictOnEntry(PayGapProblemCode.TooManyDecimals, field, "Round the figure to one decimal place.");
    }

    private static void CheckBonusGap(Findings problems, PayGapField field, decimal? gap, PublishedPayGap figures)
    {
        switch (figures.MalePaidBonus, gap)
        {
            case (0, not null):
                problems.StrictOnEntry(PayGapProblemCode.BonusGapWithoutMaleBonus, field, "No man was paid a bonus, so leave the bonus gap empty: it is not 0.");
                break;
            case ( > 0, null):
                problems.StrictOnEntry(PayGapProblemCode.BonusGapMissing, field, "Men were paid bonuses, so the bonus gap is required.");
                break;
            case ( > 0, not 100) when figures.FemalePaidBonus == 0:
                problems.Warning(PayGapProblemCode.BonusGapShouldBe100, field, "No woman was paid a bonus but men were, so the bonus gap should be 100%.");
                break;
        }
    }

    private static void CheckQuarters(Findings problems, PublishedPayGap figures, ReportingYear year)
    {
        (PublishedQuarter Quarter, PayGapField Male, PayGapField Female)[] quarters =
        [
            (figures.Lower, PayGapField.MaleLowerQuartile, PayGapField.FemaleLowerQuartile),
            (figures.LowerMiddle, PayGapField.MaleLowerMiddleQuartile, PayGapField.FemaleLowerMiddleQuartile),
            (figures.UpperMiddle, PayGapField.MaleUpperMiddleQuartile, PayGapField.FemaleUpperMiddleQuartile),
            (figures.Upper, PayGapField.MaleTopQuartile, PayGapField.FemaleTopQuartile),
        ];
        if (quarters.All(q => q.Quarter == default))
        {
            if (!year.QuartersMayBeLeftOut)
            {
                problems.StrictOnEntry(PayGapProblemCode.QuartersMissing, PayGapField.MaleLowerQuartile, "Quarters can be left out only for the reporting years 2020-21 and 2021-22.");
            }
            return;
        }

        foreach (var (quarter, male, female) in quarters)
        {
            if (quarter.Male is null) problems.StrictOnEntry(PayGapProblemCode.QuartersIncomplete, male, "Fill in both shares of all four quarters.");
            else CheckShareRange(problems, male, quarter.Male.Value);

            if (quarter.Female is null) problems.StrictOnEntry(PayGapProblemCode.QuartersIncomplete, female, "Fill in both shares of all four quarters.");
            else CheckShareRange(problems, female, quarter.Female.Value);

            if (quarter.Male + quarter.Female is { } sum and not 100)
            {
                problems.StrictOnEntry(PayGapProblemCode.QuarterNotWhole, male, FormattableString.Invariant($"Men and women in this quarter make {sum}%; they have to make exactly 100%."));
            }
        }
    }

    private sealed class Findings(PayGapCheckMode mode)
    {
        private readonly List<PayGapProblem> _problems = [];

        public void Error(PayGapProblemCode code, PayGapField field, string message) => _problems.Add(new(code, field, IsError: true, message));

        public void Warning(PayGapProblemCode code, PayGapField field, string message) => _problems.Add(new(code, field, IsError: false, message));

        public void StrictOnEntry(PayGapProblemCode code, PayGapField field, string message) =>
            _problems.Add(new(code, field, IsError: mode is PayGapCheckMode.Entry, message));

        public ImmutableArray<PayGapProblem> InOrder() => [.. _problems.OrderBy(p => p.Field)];
    }
}

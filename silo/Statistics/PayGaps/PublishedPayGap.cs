namespace EqualityCloud.Statistics.PayGaps;

/// <summary>
/// The gender pay gap figures of one return as they stand in it: values without counts. They are decimals, since how many places were written matters;
/// an empty cell is null and never 0.
/// </summary>
/// <param name="MeanHourly">Gap in mean hourly pay, percent; negative where women are paid more.</param>
/// <param name="MedianHourly">Gap in median hourly pay, percent.</param>
/// <param name="MeanBonus">Gap in mean bonus, percent.</param>
/// <param name="MedianBonus">Gap in median bonus, percent.</param>
/// <param name="MalePaidBonus">Men paid a bonus, percent.</param>
/// <param name="FemalePaidBonus">Women paid a bonus, percent.</param>
/// <param name="Lower">The lowest paid quarter.</param>
/// <param name="LowerMiddle">The second lowest.</param>
/// <param name="UpperMiddle">The second highest.</param>
/// <param name="Upper">The highest paid quarter; "top quartile" in the official file.</param>
public sealed record PublishedPayGap(
    decimal? MeanHourly,
    decimal? MedianHourly,
    decimal? MeanBonus,
    decimal? MedianBonus,
    decimal? MalePaidBonus,
    decimal? FemalePaidBonus,
    PublishedQuarter Lower,
    PublishedQuarter LowerMiddle,
    PublishedQuarter UpperMiddle,
    PublishedQuarter Upper)
{
    /// <summary>The return with bonus gaps left empty where no man was paid a bonus. Some files of 2017-18 hold 0 there, which would read as parity.</summary>
    public PublishedPayGap WithoutImpossibleBonusGaps() => MalePaidBonus == 0 ? this with { MeanBonus = null, MedianBonus = null } : this;
}

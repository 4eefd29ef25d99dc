using EqualityCloud.Statistics.Counts;

namespace EqualityCloud.Statistics.PayGaps;

/// <summary>The pay gap figures of one group against its comparator. Quarters are not among them: they hold all groups at once, see <see cref="PayQuarters"/>.</summary>
/// <param name="MeanHourly">The gap in mean hourly pay, percent.</param>
/// <param name="MedianHourly">The gap in median hourly pay, percent.</param>
/// <param name="MeanBonus">The gap in mean bonus among those paid one, percent; 100 where only the comparator was paid bonuses.</param>
/// <param name="MedianBonus">The gap in median bonus, likewise.</param>
/// <param name="GroupPaidBonus">Those of the group paid a bonus, of its relevant employees.</param>
/// <param name="ComparatorPaidBonus">Those of the comparator paid a bonus, of its relevant employees.</param>
/// <param name="GroupOnFullPay">People of the group that the hourly figures rest on.</param>
/// <param name="ComparatorOnFullPay">People of the comparator that the hourly figures rest on.</param>
public sealed record PayGapFigures(
    Calculated<double> MeanHourly,
    Calculated<double> MedianHourly,
    Calculated<double> MeanBonus,
    Calculated<double> MedianBonus,
    GroupCount GroupPaidBonus,
    GroupCount ComparatorPaidBonus,
    int GroupOnFullPay,
    int ComparatorOnFullPay);

using System.Collections.Immutable;

using EqualityCloud.Grains.Metrics;
using EqualityCloud.Statistics.Disclosure;
using EqualityCloud.Statistics.Disclosure.Tables;
using EqualityCloud.Statistics.Indicators;

using Breakdown = EqualityCloud.Contracts.Metrics.Breakdown;
using GroupFigures = EqualityCloud.Contracts.Metrics.GroupFigures;

namespace EqualityCloud.Grains.Publications;

/// <summary>
/// The counts of one period as one table, so that disclosure control sees all that adds up: a row for each group, with those who had the outcome and those who
/// had not, or one column where nobody is told apart. Where the whole is recorded and is more than its groups, the rest is a row of its own that nobody sees.
/// </summary>
internal sealed class CountTable
{
    private const string Rest = "(rest)";

    private CountTable(ImmutableArray<string> groups, long[][] counts, bool isWholeRecorded) => (Groups, Counts, IsWholeRecorded) = (groups, counts, isWholeRecorded);

    public ImmutableArray<string> Groups { get; }

    public long[][] Counts { get; }

    /// <summary>Whether the totals are figures that were recorded, and so are shown.</summary>
    public bool IsWholeRecorded { get; }

    public int Columns => Counts[0].Length;

    /// <summary>Null where there are no counts.</summary>
    public static CountTable? Of(MetricMeasure measure, ImmutableArray<GroupFigures> figures)
    {
        var isCounted = measure.IsComposition || measure.Kind is IndicatorKind.Rate or IndicatorKind.Count;
        long[]? CountsOf(GroupFigures group) => isCounted
            ? group.Numerator is >= 0 and { } count ? [count] : null
            : MetricMeasure.CountOf(group) is { } both ? [both.Cases, both.Total - both.Cases] : null;

        // In a composition the people whose group is not known are no part of the whole that the others are shares of.
        var rows = figures.Where(group => group.Group != Breakdown.All && !(measure.IsComposition && measure.IsNotKnown(group.Group)))
            .Select(group => (group.Group, Counts: CountsOf(group))).Where(row => row.Counts is not null).ToList();
        var whole = MetricMeasure.Find(figures, Breakdown.All) is { } all ? CountsOf(all) : null;
        if (whole is not null)
        {
            long[] rest = [.. whole.Select((count, column) => count - rows.Sum(row => row.Counts![column]))];
            if (rest.Any(count => count < 0)) return null;
            if (rest.Any(count => count > 0)) rows.Add((Rest, rest));
        }
        return rows.Count == 0 ? null : new CountTable([.. rows.Select(row => row.Group)], [.. rows.Select(row => row.Counts!)], whole is not null);
    }

    public ProtectedTable Protect(DisclosurePolicy policy, bool sensitive) => TableProtection.Protect(Counts, policy, sensitive);
}

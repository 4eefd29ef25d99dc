using EqualityCloud.Formats.Tables;

namespace EqualityCloud.Formats.Benchmarks;

/// <summary>The columns of a benchmark's sheet: a line for each comparison group. Written only.</summary>
public static class BenchmarkColumns
{
    public static readonly Column Indicator = new("Indicator", "The indicator's id in the catalogue.");
    public static readonly Column Title = new("Title", "The indicator's title.");
    public static readonly Column PeriodStart = new("Period start", "The first day of the period.");
    public static readonly Column PeriodEnd = new("Period end", "The last day of the period.");
    public static readonly Column Version = new("Version", "Counts the releases of the period, from 1.");
    public static readonly Column Policy = new("Policy", "The version of the disclosure policy that the release was made under.");
    public static readonly Column Kind = new("Kind", "The kind of comparison group.");
    public static readonly Column Group = new("Group", "The group's key, the same in every period.");
    public static readonly Column Name = new("Group name", "The group's name.");
    public static readonly Column Invited = new("Invited", "How many councils are in the group.");
    public static readonly Column Contributed = new("Contributed", "How many of them contributed.");
    public static readonly Column Counted = new("Counted", "On how many the figures were computed; 0 where the group is refused.");
    public static readonly Column FirstQuartile = new("First quartile", "A quarter of the councils lie below. The word hidden, where a rule hides it.");
    public static readonly Column Median = new("Median", "Half of the councils lie below. The word hidden, where a rule hides it.");
    public static readonly Column ThirdQuartile = new("Third quartile", "Three quarters of the councils lie below. The word hidden, where a rule hides it.");
    public static readonly Column Spread = new("Spread", "How far apart the middle half of the councils lies. The word hidden, where a rule hides it.");
    public static readonly Column Pooled = new("Pooled", "The figure of all councils together. The word hidden, where a rule hides it or there is none.");
    public static readonly Column PooledLow = new("Pooled, lower end", "The lower end of its 95% interval. The word hidden, where a rule hides it or there is none.");
    public static readonly Column PooledHigh = new("Pooled, upper end", "The upper end of its 95% interval. The word hidden, where a rule hides it or there is none.");
    public static readonly Column Verdict = new("Verdict", "For a relative likelihood the four-fifths verdict on the pooled figure.");
    public static readonly Column Change = new("Change of median", "Since the period before, over the councils that stand behind both. The word hidden, where a rule hides it.");
    public static readonly Column OwnValue = new("Own value", "Your council's own figure; empty where it contributed none.");
    public static readonly Column OwnPercentile = new("Own percentile", "Where your council stands by value, to the nearest 5; empty where it does not stand behind the figures.");
    public static readonly Column HiddenBy = new("Hidden by", "The rules that hide figures of the line, as codes.");
    public static readonly Column Reason = new("Reason", "The same in words.");

    public static IReadOnlyList<Column> All { get; } =
    [
        Indicator, Title, PeriodStart, PeriodEnd, Version, Policy, Kind, Group, Name, Invited, Contributed, Counted, FirstQuartile, Median, ThirdQuartile, Spread, Pooled, PooledLow, PooledHigh,
        Verdict, Change, OwnValue, OwnPercentile, HiddenBy, Reason,
    ];
}

namespace EqualityCloud.Statistics.Disclosure;

/// <summary>Every number that disclosure control goes by. A policy is published, has a version, and each release carries the version it was made under.</summary>
/// <remarks>Each setting may be made stricter; none can be set below its floor.</remarks>
public sealed record DisclosurePolicy
{
    /// <summary>The policy in force where none is chosen.</summary>
    public static DisclosurePolicy Default { get; } = new();

    /// <summary>The name under which the numbers are published.</summary>
    public string Version { get; init; } = "2026-1";

    /// <summary>A count from 1 to below this is hidden; at least 5.</summary>
    public int Threshold { get; init => field = AtLeast(5, value); } = 10;

    /// <summary>Counts are rounded to a multiple of this; at least 5.</summary>
    public int CountStep { get; init => field = AtLeast(5, value); } = 5;

    /// <summary>Contributors behind a figure, and in any group that releases tell apart; at least 2, to which the reader's margin adds one.</summary>
    public int MinimumContributors { get; init => field = AtLeast(2, value); } = 5;

    /// <summary>Contributors behind quartiles, percentiles and bands; at least 5.</summary>
    public int QuartileContributors { get; init => field = AtLeast(5, value); } = 8;

    /// <summary>The largest contributor may make up at most this share of a sum, in percent; at most 75.</summary>
    public double LargestShare { get; init => field = AtMost(75, value); } = 60;

    /// <summary>The two largest may make up at most this share, in percent; at most 90.</summary>
    public double TwoLargestShare { get; init => field = AtMost(90, value); } = 85;

    /// <summary>The second largest must not be able to estimate the largest closer than this, in percent; at least 5.</summary>
    public double EstimateWithin { get; init => field = AtLeast(5, value); } = 10;

    /// <summary>Quantiles of percentages, gaps and points are rounded to a multiple of this; at least 0.5.</summary>
    public double PointStep { get; init => field = AtLeast(0.5, value); } = 0.5;

    /// <summary>Quantiles of ratios are rounded to a multiple of this; at least 0.05.</summary>
    public double RatioStep { get; init => field = AtLeast(0.05, value); } = 0.05;

    /// <summary>Own percentiles are rounded to a multiple of this; at least 1.</summary>
    public int PercentileStep { get; init => field = AtLeast(1, value); } = 5;

    /// <summary>The base from which a pooled percentage is shown to <see cref="PointStep"/>; below it to whole numbers. At least 4,000.</summary>
    public long FinePercentBase { get; init => field = Math.Max(4000, value); } = 4000;

    /// <summary>How close a count of a named contributor may come to be known; at least 10.</summary>
    public int ProtectedCount { get; init => field = AtLeast(10, value); } = 10;

    /// <summary>How close the value of a named contributor may come to be known where there are no counts, in points; at least 1.</summary>
    public double ProtectedPoints { get; init => field = AtLeast(1.0, value); } = 1;

    /// <summary>The same as a share of the interquartile range of all contributors, in percent; the larger counts. At least 10.</summary>
    public double ProtectedRangeShare { get; init => field = AtLeast(10.0, value); } = 10;

    /// <summary>Which protections are on: all of them, except in tests that show what each is for.</summary>
    internal Protections Active { get; init; } = Protections.All;

    /// <summary>Contributors that a figure needs.</summary>
    /// <param name="readerIsMember">Whether a reader is among them, who can take its own value out. Members read what is released, so a release counts on it.</param>
    public int ContributorsNeeded(bool readerIsMember) => Has(Protections.Contributors) ? MinimumContributors + Margin(readerIsMember) : 1;

    /// <summary>Contributors that quartiles and percentiles need.</summary>
    /// <param name="readerIsMember">Whether a reader is among them.</param>
    public int QuartileContributorsNeeded(bool readerIsMember) => Has(Protections.Contributors) ? QuartileContributors + Margin(readerIsMember) : 1;

    /// <summary>How close the value of a named contributor may come to be known, in points.</summary>
    /// <param name="interquartileRange">The interquartile range of all contributors.</param>
    public double ProtectedWidth(double interquartileRange) => Math.Max(ProtectedPoints, ProtectedRangeShare / 100 * interquartileRange);

    /// <summary>How far a numerator must be able to move: to 10 either side, but no further than half of what is possible.</summary>
    /// <param name="total">The contributor's denominator.</param>
    internal long ProtectedNumerator(long total) => Math.Min(2 * ProtectedCount, (total + 1) / 2);

    internal bool Has(Protections protection) => (Active & protection) == protection;

    private int Margin(bool readerIsMember) => readerIsMember && Has(Protections.Reader) ? 1 : 0;

    private static int AtLeast(int floor, int value) => value >= floor ? value : throw new ArgumentOutOfRangeException(nameof(value), value, $"The floor of this setting is {floor}.");

    private static double AtLeast(double floor, double value) =>
        value >= floor && double.IsFinite(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, $"The floor of this setting is {floor}.");

    private static double AtMost(double ceiling, double value) =>
        value > 0 && value <= ceiling ? value : throw new ArgumentOutOfRangeException(nameof(value), value, $"The ceiling of this setting is {ceiling}.");
}

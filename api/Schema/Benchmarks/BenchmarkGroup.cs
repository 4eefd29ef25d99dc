using EqualityCloud.Contracts.Benchmarks;

namespace EqualityCloud.Schema.Benchmarks;

/// <summary>A comparison group of a release, as the caller may see it.</summary>
public sealed class BenchmarkGroup(CohortReading reading)
{
    /// <summary>The kind of group.</summary>
    public BenchmarkGroupKind Kind => reading.Release.Kind;

    /// <summary>Its key, the same in every period.</summary>
    public string Key => reading.Release.Key;

    /// <summary>Its name.</summary>
    public string Name => reading.Release.Name;

    /// <summary>How many councils are in it.</summary>
    public int Invited => reading.Release.Invited;

    /// <summary>How many of them contributed.</summary>
    public int Contributed => reading.Release.Contributed;

    /// <summary>On how many the figures were computed; who joins or stays behind waits until enough move together.</summary>
    public int Counted => reading.Release.Counted;

    /// <summary>Half of the councils lie below.</summary>
    public IBenchmarkFigure Median => IBenchmarkFigure.Of(reading.Release.Median);

    /// <summary>A quarter of the councils lie below.</summary>
    public IBenchmarkFigure FirstQuartile => IBenchmarkFigure.Of(reading.Release.FirstQuartile);

    /// <summary>Three quarters of the councils lie below.</summary>
    public IBenchmarkFigure ThirdQuartile => IBenchmarkFigure.Of(reading.Release.ThirdQuartile);

    /// <summary>How far apart the middle half of the councils lies.</summary>
    public IBenchmarkFigure Spread => IBenchmarkFigure.Of(reading.Release.Spread);

    /// <summary>The figure of all councils together: counts added up first, divided then.</summary>
    public IBenchmarkFigure Pooled => IBenchmarkFigure.Of(reading.Release.Pooled);

    /// <summary>The lower end of its 95% interval.</summary>
    public IBenchmarkFigure PooledLow => IBenchmarkFigure.Of(reading.Release.PooledLow);

    /// <summary>The upper end of its 95% interval.</summary>
    public IBenchmarkFigure PooledHigh => IBenchmarkFigure.Of(reading.Release.PooledHigh);

    /// <summary>For a relative likelihood the four-fifths verdict on the pooled figure; null for others, and where that is hidden.</summary>
    public string? Verdict => reading.Release.Verdict;

    /// <summary>The change of the median since the period before, over the councils that stand behind both; hidden where those are not the same or too few changed.</summary>
    public IBenchmarkFigure MedianChange => IBenchmarkFigure.Of(reading.Release.MedianChange);

    /// <summary>How many councils stand behind the change; 0 where it is hidden.</summary>
    public int ChangeCounted => reading.Release.ChangeCounted;

    /// <summary>Whether the caller's council stands behind the figures.</summary>
    public bool IncludesOwn => reading.OwnPercentile is not null;

    /// <summary>The caller's own percentile by value; null where its council does not stand behind the figures.</summary>
    public IBenchmarkFigure? OwnPercentile => reading.OwnPercentile is { } own ? IBenchmarkFigure.Of(own) : null;

    /// <summary>The quarter in which the caller's council lies, 1 for the lowest values; null where it does not stand behind the figures.</summary>
    public IBenchmarkFigure? OwnBand => reading.OwnBand is { } own ? IBenchmarkFigure.Of(own) : null;
}

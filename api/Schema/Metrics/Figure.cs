using System.Collections.Immutable;
using EqualityCloud.Contracts.Metrics;

namespace EqualityCloud.Schema.Metrics;

/// <summary>A figure with all that is needed to read it.</summary>
public sealed class Figure(Contracts.Metrics.Figure figure) : IFigureResult
{
    /// <summary>The value in its unit.</summary>
    public decimal Value => figure.Value;

    /// <summary>The unit.</summary>
    public MeasureUnit Unit => figure.Unit;

    /// <summary>Value and unit as people write them: 12.5%, -2.1 percentage points.</summary>
    public string Text => figure.Text;

    /// <summary>The range that the true value is likely to lie in; null for a value without counts.</summary>
    public FigureInterval? Interval => figure.Interval;

    /// <summary>Whether two groups differ by more than chance; null where no two groups are compared.</summary>
    public FigureTest? Test => figure.Test;

    /// <summary>What the comparison comes to; null where no two groups are compared by counts.</summary>
    public FigureVerdict? Verdict => figure.Verdict;

    /// <summary>For a relative likelihood, which group is on top.</summary>
    public RatioOrientation? Orientation => figure.Orientation;

    /// <summary>For a relative likelihood, the same ratio the other way up; null for other kinds, and for a ratio of 0.</summary>
    public decimal? TurnedOver => figure.TurnedOver;

    /// <summary>How many had the outcome, of all that are compared; null for a value without counts.</summary>
    public long? Cases => figure.Cases;

    /// <summary>How many people are behind it, of all that are compared; null for a value without counts.</summary>
    public long? People => figure.People;

    /// <summary>Warnings about small numbers.</summary>
    public ImmutableArray<SmallNumberWarning> Warnings => figure.Warnings;

    /// <summary>How interval and test were found, as a sentence to stand beside the figure.</summary>
    public string Method => figure.Method;
}
